#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
# SPDX-License-Identifier: Apache-2.0

"""One onboarding of an AWS account, from the sign-in to params.json, as a screen reader's user does it.

    aws.py BYOC-ONBOARDING BYOC-DEMO-CONTROL-PLANE

The real program against the demo control plane, both as processes. Started by `run`, which gives it
a desktop of its own.
"""

import json
import os
import urllib.request

from journey import run_journey
from screen_reader import Failure

STEPS = ["Sign in", "Offering", "Cloud", "Account", "Review", "Grant access", "Deploy"]

ACCOUNT = "123456789012"


class Journey:
    def __init__(self, reader, door, folder):
        self.reader = reader
        self.door = door
        self.params = os.path.join(folder, "params.json")
        self.page = None  # how the page that is shown has to be named
        self.faults = []

    def arrive(self, step):
        """The page of this step says where it is, and each of its controls says what it is."""
        self.page = rf"Step {STEPS.index(step) + 1} of {len(STEPS)}: {step}\. .+"
        print(f"       : {self.reader.wait_for_page(self.page)}", flush=True)
        self.check(step)

    def check(self, where):
        self.faults += [f"{where}: no name: {control}" for control in self.reader.nameless()]
        if self.page and not self.reader.is_on_page(self.page):
            self.faults.append(f"{where}: the page does not say any more which step it is")

    def sign_in(self):
        self.reader.window("BYOC Onboarding")
        self.check("Welcome")
        self.reader.press("Start a new onboarding")
        self.arrive("Sign in")
        self.reader.choose("E-mail and password")
        self.reader.type("E-mail", "anna@customer.example")
        self.reader.type("Password", "demo-password")
        self.reader.press("Sign in")

    def choose_plan_and_cloud(self):
        self.arrive("Offering")
        self.reader.choose("Acme Database · Enterprise BYOC")
        self.check("Offering, with plans")
        self.reader.press("Next")
        self.arrive("Cloud")
        self.reader.choose("Amazon Web Services")
        self.reader.press("Next")

    def enter_account(self):
        self.arrive("Account")
        self.reader.type("AWS account ID", "1234-5678-9012")
        self.reader.wait_to_see(f"Will be sent as {ACCOUNT}.")
        self.reader.press("Next")

    def create(self):
        self.arrive("Review")
        self.reader.wait_to_see(ACCOUNT)
        self.reader.press("Create")

    def wait_until_ready(self):
        self.arrive("Grant access")
        self.reader.wait_to_see("Open CloudFormation")
        self.check("Grant access, with instructions")
        self.door.grant()
        self.reader.press("Check now")
        self.reader.wait_to_see("Done: Ready")
        self.check("Grant access, ready")
        self.reader.press("Next")

    def fill_form(self):
        self.arrive("Deploy")
        self.reader.pick("Region", "eu-central-1")
        self.reader.type("Database name", "orders")
        self.reader.type("Administrator password", "a-long-enough-password")
        self.reader.type("Replicas", "5")
        self.reader.pick("Size", "8 vCPU, 32 GiB")
        self.check("Deploy, with parameters")

    def export(self):
        self.reader.press("Save params.json…")
        dialog = self.reader.window("Save params.json")
        self.reader.type("File name:", self.params, dialog)
        self.reader.press("Save", dialog)
        self.reader.wait_to_see("Saved as ")
        with open(self.params, encoding="utf-8") as file:
            saved = json.load(file)
        expected = {
            "databaseName": "orders",
            "adminUser": "admin",
            "adminPassword": "a-long-enough-password",
            "replicas": 5,
            "instanceSize": "large",
            "tlsEnabled": True,
            "settings": '{"max_connections": 200}',  # a string, as the portal sends it
        }
        if saved != expected:
            raise Failure(f"params.json holds {saved}, not {expected}")

    def finish(self):
        self.reader.press("Finish")
        self.page = None
        self.reader.wait_for_page("Connect your cloud account")
        self.check("Welcome")

    def make(self):
        self.sign_in()
        self.choose_plan_and_cloud()
        self.enter_account()
        self.create()
        self.wait_until_ready()
        self.fill_form()
        self.export()
        self.finish()
        if self.faults:
            raise Failure("\n".join(self.faults))


class Door:
    """The demo control plane's own routes: what happens in the customer's cloud."""

    def __init__(self, address):
        self.address = address

    def grant(self):
        """The customer's administrator creates the stack."""
        with urllib.request.urlopen(self.address + "/demo/instances") as reply:
            instances = [instance for instance in json.load(reply)["instances"]
                         if instance["body"]["requestParams"].get("aws_account_id") == ACCOUNT]
        if len(instances) != 1:
            raise Failure(f"{len(instances)} onboardings of {ACCOUNT} were created")
        request = urllib.request.Request(f"{self.address}/demo/grant/{instances[0]['id']}", b"")
        urllib.request.urlopen(request).close()


def make(run):
    Journey(run.start(), Door(run.address), run.folder).make()


if __name__ == "__main__":
    run_journey("aws", make)
