"""A QGIS profile of its own with the checkout as its plugin, for programs started by the tests."""

from __future__ import annotations

import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]

PICTURES = ROOT / "build" / "screenshots"
"""Where the docs take their pictures from."""

QGIS_PROCESS = shutil.which("qgis_process.bin") or "qgis_process"
"""Debian's wrapper of QGIS 3.22 is broken; what it wraps is not."""

TIMEOUT_S = 900
"""What has not ended by then hangs; a machine may be slow."""


@dataclass(frozen=True)
class InstalledPlugin:
    """A folder that holds the plugin path, the profile and the cache."""

    folder: Path

    @classmethod
    def create(
        cls, folder: Path, plugin: Path | None = ROOT, *, locale: str = "en_US"
    ) -> InstalledPlugin:
        """Make a profile that speaks `locale`, and link a plugin into it as `object_classifier`."""
        installed = cls(folder)
        installed.plugins.mkdir(parents=True)
        if plugin is not None:
            (installed.plugins / "object_classifier").symlink_to(plugin)
        settings = folder / "profiles" / "profiles" / "default" / "QGIS"
        settings.mkdir()
        for name in ("QGIS3.ini", "QGIS4.ini"):  # each version reads its own
            (settings / name).write_text(
                "[PythonPlugins]\nobject_classifier=true\nprocessing=true\n"
                "[qgis]\ncheckVersion=false\n"
                f"[locale]\noverrideFlag=true\nuserLocale={locale}\n"
            )
        return installed

    @property
    def plugins(self) -> Path:
        """The folder of the profile's plugins."""
        return self.folder / "profiles" / "profiles" / "default" / "python" / "plugins"

    def environment(self) -> dict[str, str]:
        """Return the environment of a user who has just this plugin."""
        kept = ("PATH", "HOME", "LANG", "OBJECT_CLASSIFIER_PYTHON")
        return {
            **{name: os.environ[name] for name in kept if name in os.environ},
            "QGIS_CUSTOM_CONFIG_PATH": str(self.folder / "profiles"),
            "QGIS_PLUGINPATH": str(self.plugins),
            "OBJECT_CLASSIFIER_CACHE": str(self.folder / "cache"),
            "XDG_RUNTIME_DIR": str(self.folder),
        }

    def qgis_process(
        self, *arguments: str, stdin: str | None = None
    ) -> subprocess.CompletedProcess[str]:
        """Run qgis_process and return what it said."""
        return subprocess.run(
            [QGIS_PROCESS, *arguments],
            cwd=self.folder,
            env={**self.environment(), "QT_QPA_PLATFORM": "offscreen"},
            input=stdin,
            capture_output=True,
            text=True,
            check=False,
            timeout=TIMEOUT_S,
        )

    def desktop(self, script: Path, **variables: str) -> subprocess.CompletedProcess[str]:
        """Run the real QGIS window under a virtual screen with a script in it (e2e/window.py)."""
        # Not subprocess's own timeout: that ends xvfb-run, and waits for QGIS.
        command = ["timeout", "--kill-after=10", str(TIMEOUT_S)]
        command += ["xvfb-run", "-a", "-s", "-screen 0 1400x950x24", "qgis"]
        command += ["--profiles-path", str(self.folder / "profiles"), "--profile", "default"]
        command += ["--nologo", "--noversioncheck"]
        command += ["--code", str(script.with_name("run_script.py"))]
        environment = {**self.environment(), **variables, "QT_QPA_PLATFORM": "xcb"}
        environment.pop("QGIS_CUSTOM_CONFIG_PATH")
        environment["LIBGL_ALWAYS_SOFTWARE"] = "1"
        environment["SCRIPT"] = script.stem
        environment["PYTHONPATH"] = str(script.parent)
        return subprocess.run(command, env=environment, capture_output=True, text=True, check=False)


def keep_pictures(shots: Path, *names: str) -> None:
    """Keep pictures of a session for a person and the docs; each must show something."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    for name in names:
        shot = shots / f"{name}.png"
        assert shot.stat().st_size > 5_000, name
        shutil.copy(shot, PICTURES / shot.name)
