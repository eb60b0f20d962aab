"""A bare window around WebKitGTK's view, exactly as large as a test asks for; WebKitWebDriver starts and drives it.

MiniBrowser, which does the same, has bars around the view and cannot be as narrow as a phone. Writes what the console
says to its standard output. `--no-scripts` leaves all scripts out of pages; the driver's own still run.
"""

import signal
import sys

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import Gtk, WebKit2  # noqa: E402

SETTINGS = WebKit2.Settings(
    enable_javascript_markup="--no-scripts" not in sys.argv,
    enable_write_console_messages_to_stdout=True,
    javascript_can_open_windows_automatically=True,
    hardware_acceleration_policy=WebKit2.HardwareAccelerationPolicy.NEVER,
)


def window_around(view):
    window = Gtk.Window(decorated=False, default_width=1280, default_height=720)
    window.add(view)
    view.set_settings(SETTINGS)
    view.connect("close", lambda _: window.destroy())
    view.connect("create", opened_by)
    return window


def shown(view):
    window_around(view).show_all()
    view.grab_focus()
    return view


def opened_by(opener, _):
    view = WebKit2.WebView(related_view=opener)
    window = window_around(view)
    view.connect("ready-to-show", lambda _: window.show_all())
    return view


def driven(context, session):
    information = WebKit2.ApplicationInfo()
    information.set_name("WebKitGTK")
    information.set_version(WebKit2.get_major_version(), WebKit2.get_minor_version(), WebKit2.get_micro_version())
    session.set_application_info(information)
    session.connect(
        "create-web-view",
        lambda *_: shown(WebKit2.WebView(web_context=context, is_controlled_by_automation=True)),
    )


signal.signal(signal.SIGTERM, signal.SIG_DFL)
web_context = WebKit2.WebContext.get_default()
web_context.connect("automation-started", driven)
web_context.set_automation_allowed(True)
Gtk.main()
