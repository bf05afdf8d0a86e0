#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
# SPDX-License-Identifier: Apache-2.0

"""Killed in the middle of an onboarding, and started again, as a screen reader's user meets it.

    unexpected_end.py BYOC-ONBOARDING BYOC-DEMO-CONTROL-PLANE

The real program against the demo control plane. It is killed while an account ID is being entered;
the next run has to say so, come back to that step with the ID, and give a report for support. A
second copy hands over to the first. Nothing that is left on the disk holds the password.
"""

import os
import stat
import subprocess

from aws import Journey
from journey import run_journey
from screen_reader import Failure, offers, wait_for

TYPED = "1234-5678-9012"
ACCOUNT = "123456789012"
PASSWORD = "demo-password"


def require(condition, sentence):
    if not condition:
        raise Failure(sentence)


def require_no_faults(journey):
    require(not journey.faults, "\n".join(journey.faults))


def type_account(reader, program):
    journey = Journey(reader, None, program.state)
    journey.sign_in()
    journey.choose_plan_and_cloud()
    journey.arrive("Account")
    reader.type("AWS account ID", TYPED)
    reader.wait_to_see(f"Will be sent as {ACCOUNT}.")
    wait_for("the account ID in the journal", lambda: TYPED in program.read("journal.json"))
    require_no_faults(journey)


def come_back(reader):
    reader.wait_to_see("ended unexpectedly last time")
    journey = Journey(reader, None, "")
    # There is no keychain here. The page may have announced itself before anybody listened.
    wait_for("the sign-in page", lambda: reader.is_on_page(r"Step 1 of 7: Sign in\. .+"))
    reader.choose("E-mail and password")
    reader.type("E-mail", "anna@customer.example")
    reader.type("Password", PASSWORD)
    reader.press("Sign in")
    journey.arrive("Account")
    field = reader.find("AWS account ID", lambda control: offers(control, "EditableText"))
    text = field.queryText().getText(0, -1)
    require(text.replace("-", "") == ACCOUNT, f"the account ID is “{text}” after the restart")
    require(reader.sees("back where you were"), "the notice is gone too early")
    journey.check("Account, with the notice")
    require_no_faults(journey)


def save_report(reader, path):
    reader.press("Report for support…")
    dialog = reader.window("Report for support")
    nameless = reader.nameless()
    require(not nameless, "\n".join(f"Report, no name: {control}" for control in nameless))
    reader.press("Save…", dialog)
    picker = reader.window("Save the report")
    reader.type("File name:", path, picker)
    reader.press("Save", picker)
    reader.wait_to_see("Saved as ")
    require(stat.S_IMODE(os.stat(path).st_mode) == 0o600, "the report can be read by others")
    with open(path, encoding="utf-8") as file:
        report = file.read()
    for part in (TYPED, "Versions", "byoc.http: Call", "ended unexpectedly"):
        require(part in report, f"the report does not hold “{part}”")
    require(PASSWORD not in report, "the report holds the password")
    reader.press("Close", dialog)


def end_and_start_once_more(program):
    program.process.terminate()
    require(program.process.wait(60) == 0, "the program does not end well when asked to")
    before = program.read("log/byoc-onboarding.log").count("ended unexpectedly")
    result = subprocess.run(program.command + ["--exit-after-startup"], timeout=60)
    require(result.returncode == 0, "the program does not start again")
    after = program.read("log/byoc-onboarding.log").count("ended unexpectedly")
    require(before == after, "a normal end is told as an unexpected one")


def look_for_the_password(folder):
    for parent, _, names in os.walk(folder):
        for name in names:
            with open(os.path.join(parent, name), "rb") as file:
                require(PASSWORD.encode() not in file.read(), f"{name} holds the password")


def make(run):
    program = run.program
    type_account(run.start(), program)
    program.kill()
    reader = run.start()
    come_back(reader)
    save_report(reader, os.path.join(run.folder, "report.txt"))
    # As from a file manager: without the options of the first.
    second = subprocess.run([program.command[0], "--state-dir", program.state], timeout=60)
    require(second.returncode == 0, f"the second copy ends with {second.returncode}")
    end_and_start_once_more(program)
    look_for_the_password(run.folder)


if __name__ == "__main__":
    run_journey("unexpected_end", make)
