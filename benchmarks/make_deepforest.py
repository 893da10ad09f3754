"""Make an environment for DeepForest that uses the frameworks of the one that runs this.

python benchmarks/make_deepforest.py FOLDER REQUIREMENTS.txt
"""

from __future__ import annotations

import subprocess
import sys
import sysconfig
import venv
from pathlib import Path


def main():
    folder, requirements = map(Path, sys.argv[1:])
    venv.EnvBuilder(with_pip=True, clear=True).create(folder)
    python = folder / "bin" / "python"
    asked = [python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"]
    own = subprocess.run(asked, capture_output=True, text=True, check=True).stdout.strip()
    Path(own, "frameworks.pth").write_text(sysconfig.get_path("purelib"), encoding="utf-8")
    return subprocess.run(
        [python, "-m", "pip", "install", "--quiet", "-r", requirements], check=False
    ).returncode


if __name__ == "__main__":
    sys.exit(main())
