# SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
# SPDX-License-Identifier: Apache-2.0

"""What a screen reader can see and do of one program, and nothing else.

Controls are found by their accessible name, as it is read to people, and used through the AT-SPI
interfaces: actions, editable text, selection. There are no coordinates and no key events. What
cannot be done at once is tried until a deadline: windows take a while to draw, and the tree of
controls may change under the walk.
"""

import re
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, Gio, GLib
import pyatspi

DEADLINE = 60  # seconds; for a busy machine and the sanitizers
PAUSE = 0.1  # seconds between two tries
WINDOWS = (pyatspi.ROLE_FRAME, pyatspi.ROLE_WINDOW, pyatspi.ROLE_DIALOG)
ZERO_WIDTH = "\u200b"  # where long words may be broken


class Failure(Exception):
    """One sentence that says what a screen reader's user could not do."""


def enable_accessibility():
    """What a desktop does when a screen reader is switched on."""
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    wait_for(
        "the accessibility bus",
        lambda: bus.call_sync(
            "org.a11y.Bus", "/org/a11y/bus", "org.freedesktop.DBus.Properties", "Set",
            GLib.Variant("(ssv)", ("org.a11y.Status", "IsEnabled", GLib.Variant("b", True))),
            None, Gio.DBusCallFlags.NONE, 5000, None) is not None)


def wait_for(what, condition, deadline=DEADLINE):
    """Tries until `condition` is true, and returns what it returned."""
    end = time.monotonic() + deadline
    while True:
        while GLib.MainContext.default().iteration(False):
            pass  # events, names of controls that come and go
        try:
            found = condition()
        except (GLib.Error, NotImplementedError, LookupError, AttributeError):
            found = None  # a control went away while it was asked
        if found:
            return found
        if time.monotonic() > end:
            raise Failure(f"waited in vain for {what}")
        time.sleep(PAUSE)


def has_state(control, *states):
    present = control.getState()
    return all(present.contains(state) for state in states)


def offers(control, interface):
    return interface in pyatspi.listInterfaces(control)


def actions_of(control):
    if not offers(control, "Action"):
        return []
    action = control.queryAction()
    return [action.getName(i) for i in range(action.nActions)]


def names_of(control):
    """Its own name and those of its labels. On Linux Qt gives a combo box only the latter; its own
    name is what is chosen in it."""
    names = [relation.getTarget(i).name
             for relation in control.getRelationSet()
             if relation.getRelationType() == pyatspi.RELATION_LABELLED_BY
             for i in range(relation.getNTargets())]
    return names if control.getRole() == pyatspi.ROLE_COMBO_BOX else [control.name, *names]


class ScreenReader:
    def __init__(self, program):
        self._announced = []
        pyatspi.Registry.registerEventListener(
            self._on_name_changed, "object:property-change:accessible-name")
        self.application = wait_for(f"the program {program} on the bus",
                                    lambda: self._find_application(program))
        # No cache: it would be filled by events that have not been read yet.
        self.application.set_cache_mask(Atspi.Cache.NONE)

    def _find_application(self, program):
        desktop = pyatspi.Registry.getDesktop(0)
        for i in range(desktop.childCount):
            application = desktop.getChildAtIndex(i)
            if application and application.name == program and application.childCount > 0:
                return application
        return None

    def _on_name_changed(self, event):
        if event.source_name:
            self._announced.append(event.source_name)

    # --- finding

    def controls(self, top=None):
        """Everything that is shown, parents first."""
        for i in range((top or self.application).childCount):
            control = (top or self.application).getChildAtIndex(i)
            if control and has_state(control, pyatspi.STATE_VISIBLE):
                yield control
                yield from self.controls(control)

    def window(self, name):
        """A window of the program, by its title."""
        def find():
            for i in range(self.application.childCount):
                window = self.application.getChildAtIndex(i)
                if (window.name == name and window.getRole() in WINDOWS
                        and has_state(window, pyatspi.STATE_VISIBLE)):
                    return window
            return None
        return wait_for(f"the window “{name}”", find)

    def find(self, name, can, top=None):
        """The control with this name that can do something (a predicate), once it is enabled."""
        def find():
            for control in self.controls(top):
                if name in names_of(control) and has_state(control, pyatspi.STATE_ENABLED) and can(control):
                    return control
            return None
        return wait_for(f"an enabled control “{name}”", find)

    def sees(self, text):
        return any(text in control.name.replace(ZERO_WIDTH, "") for control in self.controls())

    def wait_to_see(self, text):
        wait_for(f"the text “{text}”", lambda: self.sees(text))

    def wait_for_page(self, pattern):
        """Until a page announces itself with a name like this; returns the name."""
        def announced():
            matches = [re.fullmatch(pattern, name) for name in self._announced]
            return next((match for match in matches if match), None)
        match = wait_for(f"a page that announces itself as {pattern}", announced)
        self._announced.clear()
        return match.group(0)

    def is_on_page(self, pattern):
        """A page is a panel: its name is read when the focus comes into it."""
        return any(control.getRole() == pyatspi.ROLE_PANEL and re.fullmatch(pattern, control.name)
                   for control in self.controls())

    # --- doing

    def press(self, name, top=None):
        self._act(name, "Press", top)

    def choose(self, title):
        """A card of a group, or any other radio button."""
        card = self._act(title, "Toggle")
        wait_for(f"“{title}” to be chosen", lambda: has_state(card, pyatspi.STATE_CHECKED))

    def _act(self, name, action, top=None):
        control = self.find(name, lambda control: action in actions_of(control), top)
        control.queryAction().doAction(actions_of(control).index(action))
        return control

    def type(self, label, text, top=None):
        field = self.find(label, lambda control: offers(control, "EditableText"), top)
        if not field.queryEditableText().setTextContents(text):
            raise Failure(f"“{label}” takes no text")

    def pick(self, label, entry):
        """An entry of a combo box."""
        combo = self._act(label, "ShowMenu")
        item = wait_for(f"“{entry}” in the list of “{label}”", lambda: next(
            (item for item in self.controls(combo)
             if item.name == entry and "Toggle" in actions_of(item)), None))
        item.queryAction().doAction(actions_of(item).index("Toggle"))
        wait_for(f"“{entry}” to be chosen", lambda: combo.name == entry)

    # --- checking

    def nameless(self):
        """Controls that can have the focus and say nothing when they get it."""
        found = []
        for control in self.controls():
            if (has_state(control, pyatspi.STATE_FOCUSABLE, pyatspi.STATE_SHOWING)
                    and not "".join(names_of(control)).strip()):
                path = []
                while control and control.getRole() != pyatspi.ROLE_APPLICATION:
                    path.append(f"{control.getRoleName()} “{control.name}”")
                    control = control.parent
                found.append(" in ".join(path))
        return found

    def describe(self):
        """The whole tree, for a report of a failure."""
        lines = []

        def walk(control, depth):
            for i in range(control.childCount):
                child = control.getChildAtIndex(i)
                if not child or not has_state(child, pyatspi.STATE_VISIBLE):
                    continue
                enabled = "" if has_state(child, pyatspi.STATE_ENABLED) else " (disabled)"
                lines.append(f"{'  ' * depth}{child.getRoleName()} “{child.name}”{enabled}")
                walk(child, depth + 1)

        try:
            walk(self.application, 0)
        except (GLib.Error, NotImplementedError, LookupError, AttributeError) as error:
            lines.append(f"(the tree ends here: {error})")
        return "\n".join(lines)
