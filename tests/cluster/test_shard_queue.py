"""Who gets which shard."""

from __future__ import annotations

from object_classifier.core.cluster.shard_queue import ShardQueue


def taken(queue: ShardQueue, worker: str, now: float = 0.0) -> int:
    found = queue.take(worker, now)
    assert found is not None
    return found[0]


def do(queue: ShardQueue, worker: str, shard: int, seconds: float = 1.0) -> None:
    queue.begin(worker, shard, 0.0)
    queue.finish(worker, shard, seconds)


def test_a_worker_goes_on_beside_its_last_shard_and_a_second_begins_in_the_middle() -> None:
    queue = ShardQueue([10] * 12)

    assert [taken(queue, "a"), taken(queue, "a")] == [0, 1]
    assert [taken(queue, "b"), taken(queue, "b")] == [7, 8]
    assert taken(queue, "a") == 2 and taken(queue, "b") == 9


def test_every_shard_is_done_once_whoever_takes_how_many() -> None:
    queue = ShardQueue([10] * 7)
    done = []
    while not queue.is_done:
        for worker in ("a", "b", "c"):
            found = queue.take(worker, 0.0)
            if found is not None and not queue.done[found[0]]:
                done.append(found[0])
                do(queue, worker, found[0])

    assert sorted(done) == list(range(7))


def test_what_waits_at_one_worker_is_begun_by_one_that_has_nothing() -> None:
    queue = ShardQueue([10, 10])
    first, waits = queue.take("a", 0.0), queue.take("a", 0.0)
    assert first is not None and waits is not None
    queue.begin("a", 0, 0.0)

    assert taken(queue, "b") == 1 and waits[1].is_over and not first[1].is_over
    assert queue.take("c", 0.0) is None


def test_what_a_worker_is_slow_at_is_given_to_a_second_one_and_to_no_third() -> None:
    queue = ShardQueue([10] * 4)
    slow = queue.take("slow", 0.0)
    assert slow is not None
    queue.begin("slow", 0, 0.0)
    queue.note("slow", 0, 9)
    for _ in range(3):
        do(queue, "fast", taken(queue, "fast"))

    assert queue.take("fast", 1.0) is None  # it would be done as soon
    assert taken(queue, "fast", 50.0) == 0
    assert queue.take("third", 50.0) is None

    assert queue.finish("fast", 0, 1.0) == 1  # the others are counted already
    assert slow[1].is_over and queue.is_done


def test_what_a_worker_never_begins_is_given_to_another_one_in_the_end() -> None:
    """It was suspended with a shard that it has, and another one that waits there."""
    queue = ShardQueue([10] * 4)
    assert [taken(queue, "hung"), taken(queue, "hung")] == [0, 1]
    for _ in range(2):
        do(queue, "fast", taken(queue, "fast"))

    assert taken(queue, "fast", 1.0) == 0  # one of them waits there, whichever
    do(queue, "fast", 0)
    assert queue.take("fast", 1.0) is None
    assert taken(queue, "fast", 9.0) == 1


def test_chips_that_two_workers_do_are_counted_once() -> None:
    queue = ShardQueue([10])
    queue.take("a", 0.0)
    queue.begin("a", 0, 0.0)

    assert queue.note("a", 0, 4) == 4 and queue.note("b", 0, 3) == 0 and queue.note("b", 0, 6) == 2
    assert queue.finish("b", 0, 1.0) == 4
    assert queue.note("a", 0, 10) == 0


def test_a_lost_workers_shards_are_free_and_the_one_it_was_at_is_remembered() -> None:
    queue = ShardQueue([10] * 4)
    for worker in ("a", "b"):
        assert taken(queue, worker) == 0 and taken(queue, worker) == 1
        queue.begin(worker, 0, 0.0)
        assert queue.lose(worker) == 0

    assert queue.deaths == [2, 0, 0, 0]
    assert queue.lose("idle") is None
