"""Settings of a server: flags win over the environment (HALFWAY_*), that over a TOML file."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field, ValidationError, model_validator
from pydantic_settings import (
    BaseSettings,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
    SettingsError,
    TomlConfigSettingsSource,
)

LOOPBACK = ("127.0.0.1", "::1", "localhost")


class CannotStart(Exception):  # noqa: N818 - a state, told to the operator
    """The server cannot start; the text is the one sentence to print."""


class Settings(BaseSettings):
    """What an operator can choose.

    Attributes:
        host, port: where to listen; port 0 takes a free one.
        store: "sqlite:PATH" or "memory:".
        keep_days: how long a room is kept after its last use; hosts may choose less.
        rooms_per_hour: rooms one address may make in an hour (a clinic may need more).
        behind_proxy: take a client's address from X-Forwarded-For, for the limits.
        origins: browser origins that may connect beside apps.
        metrics_port: where to show figures on this machine; None for nowhere.
        backup: file to write a backup to at SIGUSR1; None for none.
        log_level: least important lines that are logged.
        luck_seed: makes every scene's luck repeatable; for demos on this machine only.
    """

    model_config = SettingsConfigDict(env_prefix="HALFWAY_", extra="forbid")

    host: Annotated[str, Field(min_length=1)] = "127.0.0.1"
    port: Annotated[int, Field(ge=0, le=65535)] = 8765
    store: str = "sqlite:halfway.db"
    keep_days: Annotated[int, Field(ge=1, le=366)] = 14
    rooms_per_hour: Annotated[int, Field(ge=1)] = 10
    behind_proxy: bool = False
    origins: tuple[str, ...] = ()
    metrics_port: Annotated[int | None, Field(ge=0, le=65535)] = None
    backup: Path | None = None
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"
    luck_seed: str | None = None

    @model_validator(mode="after")
    def _luck_is_for_demos(self) -> Settings:
        """Refuse repeatable luck wherever somebody could play in earnest."""
        if self.luck_seed is not None and not (self.host in LOOPBACK and self.store == "memory:"):
            raise ValueError("luck-seed works only on 127.0.0.1 together with --store memory:")
        return self

    @model_validator(mode="after")
    def _backup_is_of_a_file(self) -> Settings:
        """Refuse a backup of nothing, or over the database itself."""
        if self.backup is None:
            return self
        store = store_path(self.store)
        if store is None:
            raise ValueError("backup works only together with --store sqlite:PATH")
        check_backup(store, self.backup)
        return self

    @model_validator(mode="after")
    def _ports_differ(self) -> Settings:
        """Refuse figures on the players' own port."""
        if self.metrics_port is not None and self.metrics_port == self.port != 0:
            raise ValueError("metrics-port must be another port than port")
        return self

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,  # noqa: ARG003 - we read no .env
        file_secret_settings: PydanticBaseSettingsSource,  # noqa: ARG003 - nor secret folders
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Order the sources: flags, environment, file."""
        return (init_settings, env_settings, TomlConfigSettingsSource(settings_cls))


def settings_from(flags: dict[str, object], file: Path | None) -> Settings:
    """Read the settings from all three places.

    Args:
        flags: what was given on the command line.
        file: a TOML file, or None.

    Raises:
        CannotStart: with a sentence that names the setting and what was expected.
    """
    if file is not None and not file.is_file():
        is_there = "is no file" if file.exists() else "does not exist"
        raise CannotStart(f"the settings file {file} {is_there}")

    class FromFile(Settings):
        model_config = SettingsConfigDict(toml_file=file)

    try:
        return FromFile(**flags)  # type: ignore[arg-type]  # validated right here
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        name = "-".join(str(step) for step in first["loc"]).replace("_", "-")
        reason = first["msg"].removeprefix("Value error, ")
        reason = reason[:1].lower() + reason[1:]
        raise CannotStart(f"setting {name}: {reason}" if name else reason) from None
    except SettingsError:
        expected = """expected a list, as in HALFWAY_ORIGINS='["https://example.org"]'"""
        raise CannotStart(f"setting origins: {expected}") from None
    except ValueError as error:
        raise CannotStart(f"the settings file {file} cannot be read: {error}") from None


def store_path(url: str) -> Path | None:
    """Return the file of a store URL, or None for memory.

    Raises:
        CannotStart: if this is no store we know.
    """
    scheme, colon, rest = url.partition(":")
    if scheme == "memory" and colon and not rest:
        return None
    if scheme == "sqlite" and rest:
        return Path(rest)
    raise CannotStart(f"store: expected sqlite:PATH or memory:, not {url!r}")


def check_backup(store: Path, backup: Path) -> None:
    """Raise CannotStart if this backup would be written over the database or into no folder."""
    if backup.resolve() == store.resolve():
        raise CannotStart("backup: expected another file than the database itself")
    if backup.is_dir() or not backup.parent.is_dir():
        raise CannotStart(f"backup: expected a file in a folder that exists, not {backup}")
