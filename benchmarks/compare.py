"""Prints how fast gouji is beside two known programs, measured in turns within one run.

Usage: compare.py BUILD. Absolute times drift with the machine; the ratios are what to look at.
"""
import json
import os
import pathlib
import statistics
import subprocess
import sys
import time

ROUNDS = 200
NOWHERE = [(os.POSIX_SPAWN_OPEN, 1, "/dev/null", os.O_WRONLY, 0)]


def milliseconds(command):
    begin = time.perf_counter()
    process = os.posix_spawnp(command[0], command, os.environ, file_actions=NOWHERE)
    _, status = os.waitpid(process, 0)
    elapsed = (time.perf_counter() - begin) * 1000
    assert os.waitstatus_to_exitcode(status) == 0, command
    return elapsed


def medians(commands):
    """Each command once a round, so that all of them see the same machine."""
    times = {name: [] for name in commands}
    for _ in range(ROUNDS):
        for name, command in commands.items():
            times[name].append(milliseconds(command))
    return {name: statistics.median(each) for name, each in times.items()}


def whole_process(build):
    pages = build / "benchmarks"
    times = medians({
        "gouji": [str(build / "src/cli/gouji"), "check", str(pages / "page.html")],
        "xsltproc": ["xsltproc", str(pages / "page.xsl"), str(pages / "page.xml")],
        "true": ["true"],
    })
    size = (pages / "page.html").stat().st_size
    print(f"Whole process, one page of {size / 1024:.0f} KB, median of {ROUNDS} runs in turns")
    for name, note in [("gouji", "gouji check"), ("xsltproc", "xsltproc, 60 assertions"), ("true", "true: the floor")]:
        print(f"  {note:26} {times[name]:8.2f} ms   {times[name] / times['gouji']:6.2f} x")


def in_process(build):
    command = [build / "benchmarks/in_process", "--benchmark_format=json", "--benchmark_repetitions=5",
               "--benchmark_enable_random_interleaving=true", "--benchmark_min_time=0.2",
               "--benchmark_report_aggregates_only=true"]
    run = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True)
    rates = {each["run_name"]: each["items_per_second"] for each in json.loads(run.stdout)["benchmarks"]
             if each["aggregate_name"] == "median"}
    print("In process, one thread, median of 5")
    for name, note in [("read", "read"), ("parse", "parse"), ("check", "check"),
                       ("check and explain", "check and explain"), ("examine", "the whole way"),
                       ("gumbo", "gumbo's bare parse")]:
        rate = rates[name]
        print(f"  {note:26} {1000 / rate:8.3f} ms   {rates['examine'] / rate:6.2f} x   {rate:10.0f} pages/s")


if __name__ == "__main__":
    folder = pathlib.Path(sys.argv[1]).resolve()
    whole_process(folder)
    in_process(folder)
