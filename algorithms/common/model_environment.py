"""What is read from QGIS's settings: the interpreter, how one is set up, which models are trusted.

Keys of QgsSettings; empty or missing means the default.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Iterable

from qgis.core import QgsApplication, QgsNetworkAccessManager, QgsSettings
from qgis.PyQt.QtNetwork import QNetworkProxy

from ...core.cache import model_cache
from ...core.model.content import content_hash
from ...core.model.hashes import FileHashes
from ...core.model.report import requirement_sets
from ...core.model.trust import ConsentStore, require_consent
from ...core.runtime.environment import Environment, default_folder, find_python
from ...core.runtime.proxy import Proxy, proxy_variables
from ...core.runtime.requirements import Framework
from ...core.runtime.setup_plan import SetupOptions

if TYPE_CHECKING:
    from ...core.feedback import Feedback
    from ...core.model.definition import ModelDefinition

PYTHON_SETTING = "object_classifier/python"
"""Interpreter of the user's own; goes before the environment in the folder."""
FOLDER_SETTING = "object_classifier/folder"
"""Where the environment is, or will be made."""
WHEELS_SETTING = "object_classifier/wheels"
"""Folder of wheels to install from, without a network."""
INDEX_SETTING = "object_classifier/index"
"""Address of a package index to install from."""
SAMPLE_SETTING = "object_classifier/sample"
"""Folder of the sample's copy."""

SETTINGS = (PYTHON_SETTING, FOLDER_SETTING, WHEELS_SETTING, INDEX_SETTING, SAMPLE_SETTING)


def setting(key: str) -> str:
    """Return a setting, "" when it is not set."""
    return str(QgsSettings().value(key, "") or "")


def set_setting(key: str, value: str) -> None:
    """Set a setting; an empty value removes it."""
    if value:
        QgsSettings().setValue(key, value)
    else:
        QgsSettings().remove(key)


def chosen_python() -> Path:
    """Return the interpreter that runs models.

    Raises:
        RuntimeMissingError: there is none; says how to get one.
    """
    return find_python(setting(PYTHON_SETTING), setting(FOLDER_SETTING))


def chosen_folder() -> Path:
    """Return where the environment is, or will be made."""
    return Path(setting(FOLDER_SETTING) or default_folder())


def chosen_sample_folder() -> Path:
    """Return where the sample is, or will be: the user's own place, beside the environment's."""
    return Path(setting(SAMPLE_SETTING) or default_folder().parent / "sample")


def setup_options(
    frameworks: Iterable[Framework], *, folder: str = "", wheels: str = ""
) -> SetupOptions:
    """Return what to set up, with the settings where nothing is said. Main thread.

    Args:
        frameworks: sets of packages.
        folder: where; empty: as the settings say.
        wheels: folder of wheels; empty: as the settings say.
    """
    wheels = wheels or setting(WHEELS_SETTING)
    return SetupOptions(
        environment=Environment(Path(folder).absolute() if folder else chosen_folder()),
        frameworks=frozenset(frameworks),
        wheels=Path(wheels).absolute() if wheels else None,
        index=setting(INDEX_SETTING),
        variables=qgis_proxy_variables(),
    )


def use_environment(environment: Environment) -> None:
    """Let this environment run the models from now on."""
    set_setting(FOLDER_SETTING, str(environment.folder))
    set_setting(PYTHON_SETTING, "")


def frameworks_of(definition: ModelDefinition) -> frozenset[Framework]:
    """Return the sets of packages that a model needs."""
    return frozenset(Framework(name.upper()) for name in requirement_sets(definition))


def qgis_proxy() -> Proxy | None:
    """Return the proxy that QGIS uses (Settings, Options, Network); None: none of its own.

    Main thread: it may have to ask for the master password.
    """
    proxy = QgsNetworkAccessManager.instance().fallbackProxy()
    scheme = _SCHEMES.get(proxy.type())
    if scheme is None or not proxy.hostName():
        return None
    return Proxy(scheme, proxy.hostName(), proxy.port(), proxy.user(), proxy.password())


_SCHEMES = {
    QNetworkProxy.ProxyType.HttpProxy: "http",
    QNetworkProxy.ProxyType.HttpCachingProxy: "http",
    QNetworkProxy.ProxyType.Socks5Proxy: "socks5h",
}


def qgis_proxy_variables() -> dict[str, str]:
    """Return QGIS's proxy and what it reaches without one as variables for other programs.

    pip, uv, and curl, by which the worker's GDAL reads imagery on servers. Main thread.
    """
    network = QgsNetworkAccessManager.instance()
    return proxy_variables(qgis_proxy(), [*network.excludeList(), *network.noProxyList()])


def consent_store() -> ConsentStore:
    """Return the memory of which models may run code, in the user's profile."""
    return ConsentStore(
        Path(QgsApplication.qgisSettingsDirPath()) / "object_classifier" / "trusted_models.json"
    )


def may_run_code(definition: ModelDefinition, *, agreed: bool, feedback: Feedback) -> bool:
    """Return whether code of the model may run: agreed to now, or its content trusted before.

    A model in a data format may be trusted as well, for an environment that is too old to keep to
    the format. For consent that was remembered the bytes are read, whatever is remembered of their
    hash.

    Raises:
        UntrustedModelError: it would run code, and nobody has agreed.
        Cancelled: the user stopped.
    """
    if agreed:
        return True
    store, hashes = consent_store(), FileHashes(model_cache(), feedback)
    trusted = bool(store.consents()) and all(
        store.is_trusted(content_hash(definition, hash_of)) for hash_of in (hashes.of, hashes.read)
    )
    require_consent(definition, run_model_code=False, trusted=trusted)
    return trusted
