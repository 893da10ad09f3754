"""A review without a window: queues, answers in real layers, and what others do meanwhile."""

from __future__ import annotations

import shutil
import sqlite3
from collections import Counter
from contextlib import closing

import pytest
from layers import square, vector_layer
from object_classifier.core.errors import InputError, OutputError
from object_classifier.core.layers.output.style import apply_style
from object_classifier.core.layers.review.answers import add_fields, is_slow_to_save, obstacle
from object_classifier.core.layers.review.balanced_order import balanced_order
from object_classifier.core.layers.review.classes import classes_of_field, with_names
from object_classifier.core.layers.review.labels import training_field
from object_classifier.core.layers.review.layer_copy import LayerCopying, proposed_path
from object_classifier.core.layers.review.on_map import box_of, plain_style
from object_classifier.core.layers.review.queues import QueueKind, possible_queues
from object_classifier.core.layers.review.rows import Columns
from object_classifier.core.layers.review.session import Agreement, QueueProgress
from object_classifier.core.model.definition import ClassEntry
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsCoordinateReferenceSystem,
    QgsEditorWidgetSetup,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsRendererCategory,
    QgsSymbol,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDateTime
from reviews import classified, reviewing, saved

SAMPLE_FIELDS = "ClassLabel:string,Confidence:double,ReviewReason:string,ReviewOrder:integer"


@pytest.fixture(autouse=True)
def empty_project(qgis_app):
    QgsProject.instance().clear()
    yield QgsProject.instance()
    QgsProject.instance().clear()


@pytest.fixture
def layer(tmp_path):
    """A GeoPackage with 25 objects, the most certain first."""
    rows = [("roof" if n % 2 else "tree", 1 - n / 100) for n in range(25)]
    return saved(classified(rows), tmp_path / "objects.gpkg")


def answers(layer, *names):
    names = names or ("ReviewedLabel", "Reviewed")
    return [tuple(feature[name] or None for name in names) for feature in layer.getFeatures()]


def on_disk(path, table="objects"):
    """Return how many answers another program sees."""
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as database:
        return database.execute(f'SELECT count("Reviewed") FROM "{table}"').fetchone()[0]


def collected(signal):
    said = []
    signal.connect(lambda *arguments: said.append(*arguments or (True,)))
    return said


def looked_at(session):
    """Return the ids in the order of the queue."""
    return [session.rows.ids[row] for row in session.queue.rows]


# Queues


def test_what_is_least_certain_comes_first():
    session = reviewing(classified([("a", 0.9), ("a", 0.4), ("b", 0.7)]), "UNCERTAIN")

    assert looked_at(session) == [2, 3, 1]


def test_the_margin_of_two_classes_says_more_than_the_confidence():
    fields = "ClassLabel:string,Confidence:double,P_a:double,P_b:double,P_c:double"
    rows = [("a", 0.5, 0.5, 0.25, 0.25), ("a", 0.5, 0.5, 0.49, 0.01), ("b", 0.6, 0.3, 0.6, 0.1)]
    session = reviewing(classified(rows, fields), "UNCERTAIN")

    assert looked_at(session) == [2, 1, 3]


def test_doubts_are_those_of_the_run_whose_classes_are_reviewed():
    fields = "ClassLabel:string,Confidence:double,ClassLabel_2:string,Confidence_2:double"
    layer = classified([("a", 0.1, "b", 0.9), ("a", 0.9, "b", 0.2)], fields)

    assert looked_at(reviewing(layer, "UNCERTAIN")) == [1, 2]
    session = reviewing(layer, "UNCERTAIN", "ClassLabel_2")
    assert looked_at(session) == [2, 1]
    assert (session.shown.predicted, session.shown.confidence) == ("b", 0.2)


def test_what_the_model_said_nothing_of_is_in_no_queue_of_doubts():
    session = reviewing(classified([("a", 0.9), (None, None), ("b", 0.7)]), "UNCERTAIN")

    assert looked_at(session) == [3, 1]


def test_suspect_labels_begin_with_what_the_model_is_surest_of():
    fields = "ClassLabel:string,Confidence:double,Agrees:integer"
    rows = [("a", 0.5, 0), ("b", 0.9, 0), ("a", 0.99, 1), ("b", 0.7, None)]
    session = reviewing(classified(rows, fields), "SUSPECT")

    assert looked_at(session) == [2, 1]
    session.agree()
    assert session.layer.getFeature(2)["Reviewed"] == "UNCERTAIN"  # chosen, so in no estimate


def test_a_sample_is_seen_in_its_order_and_blindly_and_nowhere_else():
    rows = [("a", 0.9, "SAMPLE", 2), ("b", 0.1, "SAMPLE", 1), ("a", 0.8, None, None)]
    layer = classified(rows, SAMPLE_FIELDS)
    session = reviewing(layer, "SAMPLE")

    assert looked_at(session) == [2, 1]
    assert session.shown.predicted is None and session.shown.confidence is None
    assert not session.can_agree
    session.agree()
    assert session.progress == QueueProgress(answered=0, count=2, skipped=0)
    for kind in ("UNCERTAIN", "RANDOM"):
        assert looked_at(reviewing(layer, kind)) == [3]


def test_what_was_chosen_as_uncertain_comes_in_its_order_then_the_rest():
    rows = [
        ("a", 0.9, "UNCERTAIN", 1), ("b", 0.1, None, None), ("a", 0.8, "RANDOM", 2),
        ("a", 0.05, None, None),
    ]  # fmt: skip
    layer = classified(rows, SAMPLE_FIELDS)
    session = reviewing(layer, "UNCERTAIN")

    assert looked_at(session) == [1, 3, 4, 2]
    for _ in range(3):
        session.answer("a")
    said = [layer.getFeature(number)["Reviewed"] for number in (1, 3, 4)]
    assert said == ["UNCERTAIN", "RANDOM", "UNCERTAIN"]


CLASSIFIED = "ClassLabel:string,Confidence:double"


@pytest.mark.parametrize(
    ("fields", "reasons", "kinds"),
    [
        ("name:string", [], ["RANDOM"]),
        (CLASSIFIED, [], ["UNCERTAIN", "RANDOM"]),
        ("ClassLabel:string,P_a:double,P_b:double", [], ["UNCERTAIN", "RANDOM"]),
        (SAMPLE_FIELDS, ["SAMPLE"], ["SAMPLE", "UNCERTAIN", "RANDOM"]),
        (SAMPLE_FIELDS, ["UNCERTAIN", "RANDOM"], ["UNCERTAIN", "RANDOM"]),
        (SAMPLE_FIELDS, ["RANDOM"], ["RANDOM", "UNCERTAIN"]),
        (SAMPLE_FIELDS, ["SAMPLE", "UNCERTAIN"], ["SAMPLE", "UNCERTAIN", "RANDOM"]),
        (f"{CLASSIFIED},Agrees:integer", [], ["SUSPECT", "UNCERTAIN", "RANDOM"]),
    ],
)
def test_a_layer_has_the_queues_that_it_has_objects_for(fields, reasons, kinds):
    columns = Columns.of(classified([()], fields))
    found = possible_queues(columns, reasons, has_classes="ClassLabel" in fields)

    assert found == tuple(QueueKind[kind] for kind in kinds)


def test_whatever_comes_first_at_random_is_spread():
    xs, ys = zip(*((x, y) for x in range(64) for y in range(64)))
    order = balanced_order(xs, ys, seed=3)

    assert sorted(order) == list(range(4096))
    for count, quarters in ((16, 4), (64, 4), (256, 8)):
        side = 64 // quarters
        seen = Counter((xs[k] // side, ys[k] // side) for k in order[:count])
        assert len(seen) >= 0.8 * min(count, quarters**2)
        assert max(seen.values()) <= count / quarters**2 + 2


def test_at_random_each_object_has_the_same_chance():
    places = [float(k * k) for k in range(40)]  # dense here, sparse there
    first = Counter(
        order for seed in range(4000) for order in balanced_order(places, places, seed)[:4]
    )

    assert set(first) == set(range(40))
    assert max(first.values()) < 1.35 * min(first.values())  # 400 each, give or take 6 %


@pytest.mark.parametrize("places", [[], [5.0], [5.0, 5.0, 5.0], [float("nan"), 1.0, float("nan")]])
def test_objects_at_one_place_or_at_none_are_in_the_order_too(places):
    assert sorted(balanced_order(places, places, seed=1)) == list(range(len(places)))


# Answers


@pytest.mark.parametrize("suffix", [".gpkg", ".shp", ".sqlite", "memory"])
def test_answers_go_into_the_layer(suffix, tmp_path):
    made = classified([("roof", 0.9), ("tree", 0.2), ("roof", 0.5), ("tree", 0.7)])
    layer = made if suffix == "memory" else saved(made, tmp_path / f"objects{suffix}")
    session = reviewing(layer, "UNCERTAIN")
    before = QDateTime.currentDateTimeUtc().addSecs(-2)

    session.answer("roof")
    session.unsure()
    session.skip()
    session.agree()

    assert session.finish() == "" and not layer.isEditable()
    label, reviewed, at = (name[:10] if suffix == ".shp" else name
                           for name in ("ReviewedLabel", "Reviewed", "ReviewedAt"))  # fmt: skip
    found = {f["Confidence"]: (f[label] or None, f[reviewed] or None) for f in layer.getFeatures()}
    assert found == {
        0.2: ("roof", "UNCERTAIN"), 0.5: (None, "UNSURE"), 0.7: (None, None),
        0.9: ("roof", "UNCERTAIN"),
    }  # fmt: skip
    times = [f[at] for f in layer.getFeatures() if f[reviewed]]
    for time in times:
        read = QDateTime.fromString(time, "yyyy-MM-ddTHH:mm:ssZ") if suffix == ".shp" else time
        assert read.isValid() and (suffix == ".shp" or read.toUTC() >= before)


def test_the_fields_are_added_once(layer):
    add_fields(layer)
    add_fields(layer)

    assert layer.fields().names()[-3:] == ["ReviewedLabel", "Reviewed", "ReviewedAt"]
    assert not layer.isEditable()


def test_a_field_of_that_name_that_cannot_hold_answers_is_refused():
    layer = classified([("a", 1)], "ClassLabel:string,Reviewed:integer")

    assert "Reviewed" in obstacle(layer)
    with pytest.raises(InputError, match="Answer into a copy"):
        add_fields(layer)


def test_counts_and_progress_follow_every_answer(layer):
    session = reviewing(layer, "UNCERTAIN")

    session.answer("roof")
    session.answer("roof")
    session.unsure()
    session.back()
    session.answer("tree")

    assert session.rows.count_of("roof") == 2 and session.rows.count_of("tree") == 1
    assert session.rows.unsure == 0
    assert session.progress == QueueProgress(answered=3, count=25, skipped=0)
    assert session.shown.number == 4


def test_one_goes_back_as_far_as_one_came_and_sees_what_one_answered(layer):
    session = reviewing(layer, "UNCERTAIN")
    session.answer("roof")
    session.unsure()

    session.back()
    assert session.shown.number == 2 and session.shown.is_unsure and not session.shown.answer
    session.back()
    assert session.shown.number == 1 and session.shown.answer == "roof"
    assert not session.can_go_back
    session.back()
    assert session.shown.number == 1


def test_what_is_skipped_comes_again(layer):
    session = reviewing(layer, "UNCERTAIN")
    for number in range(25):
        session.skip() if number in {3, 7} else session.answer("roof")

    assert session.shown is None
    assert session.progress == QueueProgress(answered=23, count=25, skipped=2)
    session.again()
    assert session.shown.number == 4
    session.answer("roof")
    assert session.shown.number == 8


def test_a_queue_goes_on_where_it_stopped(layer):
    for kind in ("UNCERTAIN", "RANDOM"):
        first = reviewing(layer, kind)
        first.answer("roof")
        first.answer("tree")
        left = first.shown.feature.id()
        first.finish()

        again = reviewing(layer, kind)
        assert again.shown.feature.id() == left
        again.finish()


def test_agreement_is_told_when_the_sample_is_answered_and_not_before():
    rows = [("a", 0.9, "SAMPLE", n) for n in range(3)] + [("b", 0.9, "SAMPLE", 9)]
    session = reviewing(classified(rows, SAMPLE_FIELDS), "SAMPLE")

    for label in ("a", "b", "a"):
        session.answer(label)
        assert session.agreement() is None
    session.unsure()
    assert session.agreement() == Agreement(agreed=2, count=3)


def test_the_control_among_the_uncertain_is_seen_blindly_and_told_when_it_is_answered():
    rows = [("a", 0.9, "UNCERTAIN", 1), ("b", 0.5, "RANDOM", 2), ("a", 0.8, "UNCERTAIN", 3)]
    session = reviewing(classified(rows, SAMPLE_FIELDS), "UNCERTAIN")

    assert session.can_agree
    session.agree()
    assert not session.can_agree and session.shown.predicted is None
    assert session.agreement() is None
    session.answer("a")
    assert session.can_agree and session.agreement() == Agreement(agreed=0, count=1)


def test_at_random_nothing_is_seen_of_the_model():
    session = reviewing(classified([("a", 0.9), ("b", 0.8)]), "RANDOM")

    assert session.is_blind and session.shown.predicted is None and not session.can_agree


def test_of_other_queues_no_agreement_is_told():
    session = reviewing(classified([("a", 0.9)]), "UNCERTAIN")

    session.agree()

    assert session.shown is None and session.agreement() is None


# Saving


def test_every_ten_answers_are_saved(layer, tmp_path):
    session = reviewing(layer, "UNCERTAIN")
    for number in range(1, 25):
        session.answer("roof")
        assert on_disk(tmp_path / "objects.gpkg") == number // 10 * 10

    session.finish()
    assert on_disk(tmp_path / "objects.gpkg") == 24


def test_an_answer_can_be_undone_and_counts_again(layer):
    session = reviewing(layer, "UNCERTAIN")
    session.answer("roof")
    first = layer.undoStack().text(0)

    layer.undoStack().undo()

    assert first == "Review: roof"
    assert session.rows.count_of("roof") == 0 and session.progress.answered == 0
    layer.undoStack().redo()
    assert session.rows.count_of("roof") == 1 and session.progress.answered == 1


def test_other_changes_are_never_saved_unasked(layer, tmp_path):
    session = reviewing(layer, "UNCERTAIN")
    said = collected(session.said)
    session.answer("roof")
    layer.changeAttributeValue(1, layer.fields().lookupField("ClassLabel"), "mine")
    for _ in range(12):
        session.answer("roof")

    assert on_disk(tmp_path / "objects.gpkg") == 0 and layer.isModified()
    assert "not saved" in said[0] and "other changes" in said[0]
    assert "13 answers are not saved" in session.finish()
    assert layer.isEditable()
    layer.rollBack()
    assert QgsVectorLayer(str(tmp_path / "objects.gpkg")).getFeature(1)["ClassLabel"] == "tree"


def test_other_changes_are_saved_when_the_user_says_so(layer, tmp_path):
    session = reviewing(layer, "UNCERTAIN")
    layer.startEditing()
    layer.changeAttributeValue(1, layer.fields().lookupField("ClassLabel"), "mine")
    session.answer("roof")

    session.save(with_others=True)

    assert on_disk(tmp_path / "objects.gpkg") == 1 and not layer.isModified()


def test_changes_that_were_undone_are_nobodys(layer, tmp_path):
    session = reviewing(layer, "UNCERTAIN")
    session.answer("roof")
    layer.deleteFeature(1)
    layer.undoStack().undo()

    assert session.finish() == "" and on_disk(tmp_path / "objects.gpkg") == 1


def test_fields_are_not_added_to_a_layer_with_unsaved_changes(layer):
    layer.startEditing()
    layer.deleteFeature(1)

    with pytest.raises(InputError, match="changes that are not saved"):
        add_fields(layer)
    assert layer.isModified()
    layer.rollBack()


def test_a_layer_that_was_edited_before_stays_so(layer):
    layer.startEditing()
    session = reviewing(layer, "UNCERTAIN")
    session.answer("roof")

    assert session.finish() == ""
    assert layer.isEditable() and not layer.isModified()
    layer.rollBack()


@pytest.mark.skipif(not hasattr(QgsProject, "setTransactionMode"), reason="QGIS before 3.26")
def test_where_layers_are_saved_together_others_keep_their_changes(tmp_path, empty_project):
    layers = [saved(classified([("a", 0.9)] * 12), tmp_path / f"{name}.gpkg") for name in "ab"]
    add_fields(layers[0])
    empty_project.addMapLayers(layers)
    empty_project.setTransactionMode(type(empty_project.transactionMode()).BufferedGroups)
    session = reviewing(layers[0], "UNCERTAIN")
    session.answer("a")
    layers[1].deleteFeature(1)
    for _ in range(10):
        session.answer("a")

    assert on_disk(tmp_path / "a.gpkg", "a") == 0
    assert layers[1].isModified()
    assert "not saved" in session.finish()
    for each in layers:
        each.rollBack()


def test_discarding_the_changes_of_a_layer_discards_answers_and_says_so(layer):
    session = reviewing(layer, "UNCERTAIN")
    said = collected(session.said)
    session.answer("roof")
    session.answer("roof")

    layer.rollBack()

    assert said == ["2 answers were discarded with the changes of the layer."]
    assert session.progress.answered == 0
    session.answer("tree")
    assert session.finish() == "" and session.rows.count_of("tree") == 1


def test_what_the_user_saves_is_saved(layer, tmp_path):
    session = reviewing(layer, "UNCERTAIN")
    session.answer("roof")

    layer.commitChanges()

    assert on_disk(tmp_path / "objects.gpkg") == 1 and session.edits.unsaved == 0
    session.answer("roof")
    assert session.finish() == "" and not layer.isEditable()


# What others do meanwhile


def test_answers_typed_into_the_table_count_too(layer):
    session = reviewing(layer, "UNCERTAIN")
    here = session.shown.feature.id()
    layer.startEditing()
    layer.changeAttributeValue(here, layer.fields().lookupField("ReviewedLabel"), "roof")

    assert session.progress.answered == 1 and session.shown.answer == "roof"
    layer.rollBack()
    assert session.progress.answered == 0 and session.shown.answer is None


def test_an_object_that_is_deleted_is_passed(layer):
    session = reviewing(layer, "UNCERTAIN")
    here = session.shown.feature.id()
    layer.startEditing()

    layer.deleteFeature(here)

    assert session.shown.number == 2 and session.progress.count == 24
    layer.undoStack().undo()
    assert session.progress.count == 25
    session.finish()
    layer.rollBack()


def test_an_object_deleted_by_another_program_costs_only_its_own_answer(layer, tmp_path):
    session = reviewing(layer, "UNCERTAIN")
    here = session.shown.feature.id()
    session.answer("roof")
    session.answer("tree")
    with closing(sqlite3.connect(tmp_path / "objects.gpkg")) as database, database:
        for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'"):
            if name.startswith("rtree"):
                database.execute(f'DROP TRIGGER "{name}"')
        database.execute("DELETE FROM objects WHERE fid = ?", (here,))

    assert session.finish() == ""
    assert on_disk(tmp_path / "objects.gpkg") == 1


def test_answers_that_another_program_keeps_from_being_saved_are_saved_when_it_lets_go(
    layer, tmp_path
):
    session, said = reviewing(layer, "UNCERTAIN"), []
    session.said.connect(said.append)
    other = sqlite3.connect(tmp_path / "objects.gpkg", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    other.execute("CREATE TABLE of_another_program (x)")

    for _ in range(11):
        session.answer("roof")
    assert len(said) == 2 and "database is locked" in said[0]
    assert session.edits.unsaved == 11
    other.execute("COMMIT")
    other.close()
    session.answer("roof")

    assert session.edits.unsaved == 0 and on_disk(tmp_path / "objects.gpkg") == 12
    assert session.finish() == ""


def test_a_layer_that_is_removed_keeps_its_answers(layer, tmp_path, empty_project):
    empty_project.addMapLayer(layer)
    session = reviewing(layer, "UNCERTAIN")
    ended = collected(session.ended)
    session.answer("roof")

    empty_project.removeMapLayer(layer.id())

    assert ended == ["The layer was removed."] and session.is_over
    assert on_disk(tmp_path / "objects.gpkg") == 1


def test_a_project_that_is_closed_keeps_the_answers(layer, tmp_path, empty_project):
    empty_project.addMapLayer(layer)
    session = reviewing(layer, "UNCERTAIN")
    session.answer("roof")

    empty_project.clear()

    assert session.is_over and on_disk(tmp_path / "objects.gpkg") == 1


def test_without_the_fields_of_the_answers_it_ends(layer):
    session = reviewing(layer, "UNCERTAIN")
    ended = collected(session.ended)
    layer.startEditing()

    layer.deleteAttribute(layer.fields().lookupField("ReviewedLabel"))

    assert ended == ["A field of the answers was removed from the layer."]
    layer.rollBack()


def test_without_the_field_of_the_model_it_goes_on(layer):
    session = reviewing(layer, "UNCERTAIN")
    assert session.shown.predicted == "tree"
    layer.startEditing()

    layer.deleteAttribute(layer.fields().lookupField("ClassLabel"))

    assert session.shown.predicted is None and not session.can_agree
    layer.rollBack()


def test_another_filter_asks_for_the_queue_anew(layer):
    session = reviewing(layer, "UNCERTAIN")
    stale = collected(session.stale)

    layer.setSubsetString('"Confidence" > 0.9')

    assert stale and len(reviewing(layer, "UNCERTAIN").queue) == 10


def test_another_name_is_shown_and_changes_nothing(layer):
    session = reviewing(layer, "UNCERTAIN")
    changed = collected(session.changed)

    layer.setName("another")

    assert changed and session.shown.number == 1


def test_two_layers_are_reviewed_in_turn(layer, tmp_path):
    other = saved(classified([("a", 0.5)] * 3), tmp_path / "other.gpkg")
    first = reviewing(layer, "UNCERTAIN")
    first.answer("roof")
    first.finish()
    second = reviewing(other, "UNCERTAIN")
    second.answer("a")
    second.finish()

    assert on_disk(tmp_path / "objects.gpkg") == on_disk(tmp_path / "other.gpkg", "other") == 1
    layer.startEditing()
    layer.deleteFeature(1)  # nobody listens any more
    layer.rollBack()


def test_style_selection_and_filter_are_the_users(layer):
    apply_style(layer, "ClassLabel", (ClassEntry(1, "roof"), ClassEntry(2, "tree")))
    layer.selectByIds([3, 4])
    style = layer.renderer().dump()
    session = reviewing(layer, "UNCERTAIN")
    for _ in range(12):
        session.answer("roof")
    session.finish()

    assert layer.renderer().dump() == style and layer.subsetString() == ""
    assert sorted(layer.selectedFeatureIds()) == [3, 4]


# A copy


@pytest.fixture
def copied(wait_until):
    """Return a function that copies a layer, and returns the copy or the problem."""

    def copy(layer, path):
        copying = LayerCopying(layer, path)
        ended = collected(copying.done)
        failed = collected(copying.failed)
        copying.start()
        wait_until(lambda: ended or failed)
        return (ended or failed)[0]

    return copy


def test_a_layer_that_cannot_be_edited_is_reviewed_in_a_copy(layer, tmp_path, copied):
    apply_style(layer, "ClassLabel", (ClassEntry(1, "roof"), ClassEntry(2, "tree")))
    archive = shutil.make_archive(str(tmp_path / "objects"), "zip", tmp_path, "objects.gpkg")
    packed = QgsVectorLayer(f"/vsizip/{archive}/objects.gpkg|layername=objects", "packed", "ogr")
    apply_style(packed, "ClassLabel", (ClassEntry(1, "roof"), ClassEntry(2, "tree")))
    assert obstacle(packed) == "The layer cannot be edited."
    assert obstacle(layer) == ""

    copy = copied(packed, tmp_path / "answers.gpkg")

    assert copy.name() == "packed (review)" and copy.featureCount() == 25
    assert [c.label() for c in copy.renderer().categories()][:2] == ["roof", "tree"]
    session = reviewing(copy, "UNCERTAIN")
    session.agree()
    session.finish()
    assert answers(copy)[24] == ("tree", "UNCERTAIN")
    assert not [path for path in tmp_path.iterdir() if path.name.startswith(".")]


@pytest.mark.parametrize("kind", ["string", "double", "integer"])
def test_a_field_fid_that_is_no_number_of_rows_is_copied_as_any_other(kind, tmp_path, copied):
    rows = [(7, 0.5), (7, 0.4)]  # twice
    layer = classified(rows, f"fid:{kind},Confidence:double")

    copy = copied(layer, tmp_path / "copy.gpkg")

    assert [float(feature["fid"]) for feature in copy.getFeatures()] == [7, 7]


def test_a_layer_marked_as_read_only_cannot_be_answered_into(layer):
    layer.setReadOnly(True)

    assert obstacle(layer) == "The layer cannot be edited."


def test_of_a_copy_that_is_cancelled_and_forgotten_no_file_stays(tmp_path, wait_until):
    layer = saved(classified([("roof", 0.5)] * 20000), tmp_path / "objects.gpkg")
    copying = LayerCopying(layer, tmp_path / "copy.gpkg")
    copying.start()
    wait_until(lambda: any("copy" in path.name for path in tmp_path.iterdir()))

    copying.cancel()
    del copying

    wait_until(lambda: not any("copy" in path.name for path in tmp_path.iterdir()))


def test_a_copy_replaces_no_file(layer, tmp_path):
    with pytest.raises(OutputError, match="There is already a file of that name"):
        LayerCopying(layer, tmp_path / "objects.gpkg")
    assert proposed_path(layer, QgsProject.instance()) == tmp_path / "objects_review.gpkg"


def test_a_copy_into_no_folder_is_refused(layer, tmp_path):
    with pytest.raises(OutputError, match="no permission"):
        LayerCopying(layer, tmp_path / "nowhere" / "copy.gpkg")


def test_features_that_are_not_saved_yet_are_in_the_copy_and_not_in_the_queue(
    layer, tmp_path, copied
):
    add_fields(layer)
    layer.startEditing()
    new = QgsFeature(layer.fields())
    new["Confidence"] = 0.01
    new.setGeometry(QgsGeometry.fromWkt(square(0, 0)))
    layer.addFeature(new)
    session = reviewing(layer, "UNCERTAIN")

    assert len(session.queue) == 25 and session.rows.unsaved == 1
    assert copied(layer, tmp_path / "copy.gpkg").featureCount() == 26
    session.finish()
    layer.rollBack()


def test_a_format_that_is_written_whole_each_time_is_better_copied(tmp_path, layer):
    assert is_slow_to_save(saved(classified([("a", 1.0)]), tmp_path / "objects.geojson"))
    assert not is_slow_to_save(layer)


# Classes


def test_classes_are_those_of_the_legend_then_others_that_there_are():
    layer = classified([("tree", 1), ("roof", 1), ("pool", 1)])
    apply_style(layer, "ClassLabel", (ClassEntry(1, "roof", (1, 2, 3)), ClassEntry(2, "tree")))

    classes = classes_of_field(layer, "ClassLabel")

    assert [each.name for each in classes] == ["roof", "tree", "pool"]
    assert classes[0].color == (1, 2, 3) and len({each.color for each in classes}) == 3


def test_an_answer_is_the_name_of_the_class_whatever_the_field_holds():
    layer = classified([(3, 0.5), (7, 0.4)], "kind:integer,Confidence:double")
    symbol = QgsSymbol.defaultSymbol(layer.geometryType())
    categories = [QgsRendererCategory(3, symbol.clone(), "Destroyed")]
    layer.setRenderer(QgsCategorizedSymbolRenderer("kind", categories))

    classes = classes_of_field(layer, "kind")

    assert [each.name for each in classes] == ["Destroyed", "7"]
    session = reviewing(layer, "UNCERTAIN", "kind")
    session.agree()
    session.agree()
    assert [f["ReviewedLabel"] for f in layer.getFeatures()] == ["Destroyed", "7"]


def test_numbers_are_in_the_order_of_numbers():
    layer = classified([(10,), (9,), (1,)], "kind:integer")

    assert [each.name for each in classes_of_field(layer, "kind")] == ["1", "9", "10"]
    names = ["Zone 1", "zone 2", "Zone 03", "Zone 10", "Zone 10a", "zoo"]
    named = classified([(name,) for name in reversed(names)], "kind:string")
    assert [each.name for each in classes_of_field(named, "kind")] == names


def test_classes_come_from_the_fields_widget_too():
    layer = classified([(1,)], "kind:integer")
    setup = {"map": [{"Whole": 1}, {"Destroyed": 2}]}
    layer.setEditorWidgetSetup(0, QgsEditorWidgetSetup("ValueMap", setup))

    names = [each.name for each in classes_of_field(layer, "kind")]

    assert names == ["Whole", "Destroyed"]


def test_a_field_with_too_many_values_holds_no_classes():
    layer = classified([(f"name {n}",) for n in range(300)], "name:string")

    with pytest.raises(InputError, match="more than 256 different values"):
        classes_of_field(layer, "name")


def test_typed_names_are_classes_once_each():
    classes = with_names((), ["  roof ", "", "Tree", "big  tree", "tree", "roof"])

    assert [each.name for each in classes] == ["roof", "Tree", "big tree"]


def test_labelling_from_nothing_needs_no_class_field():
    layer = vector_layer(square(0, 0), square(50, 0), None)
    session = reviewing(layer, "RANDOM", "")

    for label in ("roof", "tree", "roof"):
        assert session.shown.predicted is None
        session.answer(label)

    assert session.shown is None and session.rows.count_of("roof") == 2
    assert {said for _, said in answers(layer)} == {"RANDOM"}


# Labels that were there before


@pytest.fixture
def labelled():
    """Predictions, whose labels are numbers that the legend names."""
    fields = "kind:integer,ClassLabel:string,Confidence:double,Agrees:boolean"
    rows = [(3, "Whole", 0.9, False), (3, "Destroyed", 0.8, True), (5, "Whole", 0.7, False)]
    layer = classified([*rows, (None, None, None, None)], fields)
    symbol = QgsSymbol.defaultSymbol(layer.geometryType())
    layer.setRenderer(
        QgsCategorizedSymbolRenderer("kind", [QgsRendererCategory(3, symbol.clone(), "Destroyed")])
    )
    layer.setCustomProperty("object_classifier/label_field", "kind")
    return layer


def test_of_a_suspect_label_one_sees_what_it_was(labelled):
    session = reviewing(labelled, "SUSPECT")

    assert (session.shown.label, session.shown.predicted) == ("Destroyed", "Whole")


def test_one_trains_again_with_the_labels_and_what_was_answered(labelled):
    session = reviewing(labelled, "SUSPECT")
    session.agree()
    session.unsure()

    name = training_field(labelled)

    assert name == training_field(labelled) == "TrainingLabel"
    assert answers(labelled, name) == [("Whole",), ("Destroyed",), (None,), (None,)]
    assert labelled.dataProvider().fields().lookupField(name) < 0  # the data stay as they are


def test_a_field_that_an_export_made_of_older_answers_is_not_trained_with(tmp_path):
    fields = "kind:string,ClassLabel:string,Confidence:double,Agrees:boolean,TrainingLabel:string"
    layer = saved(classified([("a", "b", 0.9, False, "old")], fields), tmp_path / "objects.gpkg")
    layer.setCustomProperty("object_classifier/label_field", "kind")
    session = reviewing(layer, "SUSPECT")
    session.agree()

    name = training_field(layer)

    assert name == training_field(layer) == "TrainingLabel_2"
    assert answers(layer, name) == [("b",)]
    session.finish()


def test_without_such_labels_one_trains_with_the_answers_alone():
    layer = classified([("a", 0.9)])
    reviewing(layer, "UNCERTAIN")

    assert training_field(layer) == "ReviewedLabel"


# The map


def test_an_object_is_found_on_the_map_in_another_crs():
    geometry = QgsGeometry.fromWkt("POINT(15 50)")
    wgs84, utm = (QgsCoordinateReferenceSystem(name) for name in ("EPSG:4326", "EPSG:32633"))

    box = box_of(geometry, wgs84, utm, QgsProject.instance())

    assert box.center().x() == pytest.approx(500_000, abs=1)


@pytest.mark.parametrize(
    ("wkt", "crs"), [("POLYGON EMPTY", "EPSG:4326"), ("POINT(1e30 1e30)", "EPSG:32633")]
)
def test_what_has_no_place_on_the_map_has_no_box(wkt, crs):
    mercator = QgsCoordinateReferenceSystem("EPSG:3857")
    geometry = QgsGeometry.fromWkt(wkt)
    crs = QgsCoordinateReferenceSystem(crs)

    assert box_of(geometry, crs, mercator, QgsProject.instance()) is None


@pytest.mark.parametrize("kind", ["Polygon", "LineString", "Point"])
def test_a_blind_style_tells_no_class(kind):
    style = plain_style(classified([], kind=kind))

    assert "singleSymbol" in style and "categorizedSymbol" not in style
