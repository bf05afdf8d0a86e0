# SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
# SPDX-License-Identifier: Apache-2.0

"""What each journey needs around it: the control plane and the program as processes, and a verdict."""

import os
import subprocess
import sys
import time

from screen_reader import Failure, ScreenReader, enable_accessibility


class Program:
    def __init__(self, program, address, state):
        self.command = [program, "--api-url", address, "--language", "en", "--state-dir", state]
        self.state = state
        self.process = None

    def start(self):
        self.process = subprocess.Popen(self.command)

    def kill(self):
        self.process.kill()
        self.process.wait()

    def read(self, name):
        try:
            with open(os.path.join(self.state, name), encoding="utf-8") as file:
                return file.read()
        except FileNotFoundError:
            return ""


class Run:
    """The control plane runs; the program does from start() on."""

    def __init__(self, program, control_plane):
        self.folder = os.environ["HOME"]
        self.reader = None
        self.control_plane, self.address = start_control_plane(control_plane)
        self.program = Program(program, self.address, os.path.join(self.folder, "state"))

    def start(self):
        """Gives the screen reader for the program's window."""
        self.program.start()
        self.reader = ScreenReader("byoc-onboarding")
        return self.reader

    def end(self):
        for process in (self.program.process, self.control_plane):
            if process:
                end(process)


def start_control_plane(program):
    """The process, and where it listens."""
    process = subprocess.Popen([program, "--time-scale", "10"], stdout=subprocess.PIPE, text=True)
    line = process.stdout.readline()
    if not line.startswith("listening on "):
        process.kill()
        raise Failure(f"the demo control plane says “{line.strip()}”")
    return process, line.split()[-1]


def end(process):
    process.terminate()
    try:
        process.wait(30)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def run_journey(name, body):
    """Calls body(run); ends this process with what came of it."""
    began = time.monotonic()
    run = None
    try:
        enable_accessibility()
        run = Run(*sys.argv[1:])
        body(run)
    except Failure as failure:
        print(f"FAIL!  : accessibility_{name} {failure}")
        if run and run.reader:
            print("What was there:\n" + run.reader.describe())
        sys.exit(1)
    finally:
        if run:
            run.end()
    print(f"PASS   : accessibility_{name} in {time.monotonic() - began:.1f} s")
