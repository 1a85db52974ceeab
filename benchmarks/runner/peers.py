"""DJL's and JavaCPP's sides: programs of benchmarks/peers, each on the LibTorch that it brings."""

import os

from sides import CACHE, JAVA, ROOT, Side

PEERS = ROOT / "benchmarks/peers/target"
CLASSES = f"{PEERS}/classes:{ROOT}/benchmarks/target/classes:{PEERS}/lib/*"
DJL, JAVACPP = "DJL (2.7.1)", "JavaCPP (2.10)"


def peer(name: str, main: str, *arguments: str, once: bool = False) -> Side:
    """What they unpack, they unpack into our cache."""
    cache = CACHE / "peers"
    options = [f"-Dorg.bytedeco.javacpp.cachedir={cache}/javacpp", "-cp", CLASSES, f"torchffm.benchmarks.peers.{main}"]
    environment = {"DJL_CACHE_DIR": f"{cache}/djl", "OFFLINE": "true"}
    return Side(name, [*JAVA, *options, *arguments], PEERS / "lib", "make bench-peers", once, environment)


def peers(*arguments: str, once: bool = False) -> list[Side]:
    return [peer(DJL, "DjlWorker", *arguments, once=once), peer(JAVACPP, "JavaCppWorker", *arguments, once=once)]
