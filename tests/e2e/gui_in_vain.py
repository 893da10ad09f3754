"""Runs inside the real QGIS window: waits for what never comes."""

import window

window.DEADLINE_S = 1


def session():
    yield from deeper()


def deeper():
    yield lambda: False


window.play(session)
