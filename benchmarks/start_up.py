"""Prints what the built-in packs add to the start of the program: `gouji --version` with and without them, in turns.

Usage: start_up.py BUILD. They are constant data, so it should be next to nothing: no initialiser runs for them, the static program has
nothing to relocate, and pages that are not asked for are not read. For instructions: valgrind --tool=callgrind PROGRAM --version
"""
import os
import pathlib
import statistics
import subprocess
import sys
import time

ROUNDS = 500
NOWHERE = [(os.POSIX_SPAWN_OPEN, 1, "/dev/null", os.O_WRONLY, 0)]


def start(program):
    """Milliseconds and page faults."""
    begin = time.perf_counter()
    process = os.posix_spawn(program, [program, "--version"], os.environ, file_actions=NOWHERE)
    _, status, usage = os.wait4(process, 0)
    elapsed = (time.perf_counter() - begin) * 1000
    assert os.waitstatus_to_exitcode(status) == 0, program
    return elapsed, usage.ru_minflt


def lines_with(word, *command):
    run = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
    return sum(word in line for line in run.stdout.splitlines())


def race(programs):
    starts = {name: [] for name in programs}
    for _ in range(ROUNDS):
        for name, program in programs.items():
            starts[name].append(start(str(program)))
    print(f"Start-up, {ROUNDS} runs in turns")
    for name, each in starts.items():
        times, faults = zip(*each)
        print(f"  {name:18} least {min(times):7.3f} ms   median {statistics.median(times):7.3f} ms   "
              f"{statistics.median(faults):4.0f} page faults")


if __name__ == "__main__":
    folder = pathlib.Path(sys.argv[1]).resolve()
    race({"with packs": folder / "src/cli/gouji", "without packs": folder / "benchmarks/without_packs"})
    packs = folder / "src/check/CMakeFiles/gouji_check.dir/builtin_packs.cpp.o"
    print(f"  initialisers of the packs: {lines_with('init_array', 'readelf', '-SW', packs)}, "
          f"relocations at start: {lines_with('_64_RELATIV', 'readelf', '-rW', folder / 'src/cli/gouji')}")
