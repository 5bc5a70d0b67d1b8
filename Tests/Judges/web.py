#!/usr/bin/env python3
"""web.py PAGE.html DATA.json [--screenshots FOLDER] [--draft] - the page for browsers, in Chromium.

At 390 and 1280 px, light and dark: axe-core with all its rules finds nothing, nothing scrolls sideways, text keeps a
contrast of 12 : 1, links are 44 px high. With the keyboard alone: the skip link comes first, shows itself and works,
every link is reached in order and marks its focus. Without scripts the page looks the same; it asks the network for
nothing. It is HTML without a parse error, it stays a table for screen readers on a phone, and it says what the data says
(`measures inspect --stage data`), paragraph by paragraph.

Exit status 0 if so, else 1 with what was found."""
import argparse
import base64
import json
import os
import pathlib
import sys

import axe_playwright_python
import html5lib
from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

AXE = (pathlib.Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
# The bars: widths of a phone and a desk, contrast, and the height of what is touched.
WIDTHS = {390: 844, 1280: 900}
# Nothing sticks out at these widths either: the narrowest that WCAG asks for (1.4.10), and the first with a table.
OTHER_WIDTHS = [320, 700, 1040]
CONTRAST = 12
TARGET = 44

# Texts with too little contrast, by the colours that the browser computed.
LOW_CONTRAST = """
const channel = v => (v /= 255) <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
const numbers = c => c.match(/[\\d.]+/g).map(Number);
const light = c => 0.2126 * channel(c[0]) + 0.7152 * channel(c[1]) + 0.0722 * channel(c[2]);
const ground = e => { for (; e; e = e.parentElement) {
  const c = numbers(getComputedStyle(e).backgroundColor); if (c.length == 3 || c[3] == 1) return c; } return [255, 255, 255]; };
const found = new Set(), walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
while (walker.nextNode()) {
  const text = walker.currentNode, e = text.parentElement;
  if (!text.data.trim() || !e.checkVisibility()) continue;
  const a = light(numbers(getComputedStyle(e).color)), b = light(ground(e));
  const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  if (ratio < arguments[0]) found.add(ratio.toFixed(1) + " " + text.data.trim().slice(0, 30));
}
return [...found];"""

# Elements that stick out to the right, those that only screen readers meet left out.
STICKING_OUT = """
const width = document.documentElement.clientWidth;
const found = document.scrollingElement.scrollWidth > width ? ["the page is " + document.scrollingElement.scrollWidth + " px wide"] : [];
for (const e of document.body.querySelectorAll("*")) {
  const r = e.getBoundingClientRect();
  if (r.right > width + 0.5 && r.width > 1) found.push(e.tagName + "." + e.className + " ends at " + Math.round(r.right));
  if (e.scrollWidth > e.clientWidth + 1 && e.clientWidth > 1 && getComputedStyle(e).display != "inline")
    found.push(e.tagName + "." + e.className + " is too narrow for its text");
}
return found.slice(0, 8);"""

# Links lower than a finger needs; those in running text are set by its lines (WCAG 2.2, 2.5.8, inline).
SMALL_TARGETS = """
return [...document.querySelectorAll("a")].filter(a => a.checkVisibility()
    && getComputedStyle(a).display != "inline" && a.getBoundingClientRect().height < arguments[0])
  .map(a => a.textContent.trim().slice(0, 30) + " " + a.getBoundingClientRect().height);"""

FOCUS = """
const a = document.activeElement, s = getComputedStyle(a), r = a.getBoundingClientRect();
return {tag: a.tagName, href: a.getAttribute("href"), id: a.id, outline: s.outlineStyle != "none" && parseFloat(s.outlineWidth) >= 2,
  seen: r.top < innerHeight && r.bottom > 0 && r.left < innerWidth && r.right > 0};"""


class Browser:
    """Chromium with one page open."""

    def __init__(self, page):
        options = webdriver.ChromeOptions()
        for argument in ["--headless=new", "--disable-gpu", "--hide-scrollbars", "--force-device-scale-factor=1"]:
            options.add_argument(argument)
        if os.geteuid() == 0:
            options.add_argument("--no-sandbox")
        options.set_capability("goog:loggingPrefs", {"performance": "ALL"})
        self.driver = webdriver.Chrome(options=options, service=webdriver.ChromeService("/usr/bin/chromedriver"))
        self.command("Network.enable")
        self.command("Network.emulateNetworkConditions", offline=True, latency=0, downloadThroughput=0, uploadThroughput=0)
        self.page = pathlib.Path(page).absolute().as_uri()

    def command(self, name, **parameters):
        return self.driver.execute_cdp_cmd(name, parameters)

    def open(self, width, height, scheme="light", media="screen"):
        self.command("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False)
        self.command("Emulation.setEmulatedMedia", media=media,
                     features=[{"name": "prefers-color-scheme", "value": scheme}])
        self.driver.get(self.page)

    def ask(self, script, *arguments):
        return self.driver.execute_script(script, *arguments)

    def picture(self):
        return base64.b64decode(self.command("Page.captureScreenshot", captureBeyondViewport=True)["data"])

    def requests(self):
        """The addresses that the browser has asked for since the last call."""
        for entry in self.driver.get_log("performance"):
            message = json.loads(entry["message"])["message"]
            if message["method"] == "Network.requestWillBeSent":
                yield message["params"]["request"]["url"]


def accessibility(browser):
    """What axe-core finds, at one width and in one scheme."""
    browser.ask(AXE)
    result = browser.driver.execute_async_script("""
        const done = arguments[arguments.length - 1];
        axe.run(document, {rules: {"color-contrast-enhanced": {enabled: true}, "target-size": {enabled: true}}})
          .then(done, e => done({violations: [{id: String(e), help: "", nodes: []}], passes: []}));""")
    if len(result["passes"]) < 20:
        yield f"axe-core looked at {len(result['passes'])} rules only"
    for violation in result["violations"]:
        nodes = "; ".join(" ".join(node["target"]) for node in violation["nodes"][:3])
        yield f"axe-core: {violation['id']}: {violation['help']} ({nodes})"


def keyboard(browser):
    """Faults on the way through the page with the tabulator key."""
    links = browser.ask("return [...document.querySelectorAll('a')].map(a => a.getAttribute('href'))")
    body = browser.driver.find_element(By.TAG_NAME, "body")
    seen = []
    for number in range(len(links)):
        (browser.driver.switch_to.active_element if number else body).send_keys(Keys.TAB)
        focus = browser.ask(FOCUS)
        seen.append(focus["href"])
        if not focus["outline"] or not focus["seen"]:
            yield f"the focus cannot be seen on {focus}"
    if seen != links:
        yield f"the tabulator key goes {seen}, the page has {links}"
    browser.open(390, 844)
    browser.driver.find_element(By.TAG_NAME, "body").send_keys(Keys.TAB)
    if browser.ask(FOCUS)["href"] != "#main":
        yield "the first link does not lead to the content"
    browser.driver.switch_to.active_element.send_keys(Keys.ENTER)
    if browser.ask(FOCUS)["id"] != "main":
        yield "the skip link does not bring the focus to the content"


def semantics(browser, data):
    """On a phone the tables are tables to a screen reader."""
    roles = [n["role"]["value"] for n in browser.command("Accessibility.getFullAXTree")["nodes"] if not n["ignored"]]
    columns = sum(len(m["headers"]) for m in data["measures"])
    cells = sum(len(m["fields"]) for m in data["measures"])
    for role, wanted in [("columnheader", columns), ("cell", cells), ("table", len(data["measures"])), ("main", 1)]:
        if roles.count(role) < wanted:
            yield f"{roles.count(role)} elements are a {role}, not {wanted}"


def content(browser, data):
    """What the page says, against the data."""
    said = browser.ask("""
        const text = e => e.textContent.replace(/[ \\n]+/g, " ").trim();
        return {title: text(document.querySelector("h1")), all: text(document.body),
          measures: [...document.querySelectorAll("table[role=table]")].map(t => ({
            headers: [...t.querySelectorAll("th")].map(text),
            fields: [...t.querySelectorAll("td")].map(d => [...d.querySelectorAll("p, li")].map(text))}))};""")
    if said["title"] != data["title"]:
        yield f"the title is {said['title']!r}"
    if data["preamble"] and data["preamble"] not in said["all"]:
        yield "the preamble is not there"
    for number, (shown, wanted) in enumerate(zip(said["measures"], data["measures"]), 1):
        if shown["headers"] != wanted["headers"]:
            yield f"measure {number}: headings {shown['headers']}"
        for column, (cell, paragraphs) in enumerate(zip(shown["fields"], wanted["fields"]), 1):
            if cell != paragraphs:
                yield f"measure {number}, column {column}: {cell} is not {paragraphs}"
    if len(said["measures"]) != len(data["measures"]):
        yield f"{len(said['measures'])} tables"


def without_scripts(browser, width):
    """The page with scripts switched off looks as it does with them."""
    browser.open(width, WIDTHS[width])
    usual = browser.picture()
    browser.command("Emulation.setScriptExecutionDisabled", value=True)
    browser.open(width, WIDTHS[width])
    plain = browser.picture()
    browser.command("Emulation.setScriptExecutionDisabled", value=False)
    if usual != plain:
        yield f"{width} px: without scripts the page looks different"


def faults(arguments):
    markup = pathlib.Path(arguments.page).read_text(encoding="utf-8")
    for position, code, _ in (parser := html5lib.HTMLParser()).parse(markup) is not None and parser.errors:
        yield f"HTML: {code} at {position}"
    if "<script" in markup.lower():
        yield "there is a script"
    data = json.loads(pathlib.Path(arguments.data).read_text(encoding="utf-8"))
    browser = Browser(arguments.page)
    try:
        for width, height in WIDTHS.items():
            for scheme in ["light", "dark"]:
                browser.open(width, height, scheme)
                name = f"{width} px, {scheme}"
                for fault in browser.ask(STICKING_OUT) + browser.ask(LOW_CONTRAST, CONTRAST) \
                        + browser.ask(SMALL_TARGETS, TARGET) + list(accessibility(browser)):
                    yield f"{name}: {fault}"
                if arguments.screenshots:
                    folder = pathlib.Path(arguments.screenshots)
                    folder.mkdir(parents=True, exist_ok=True)
                    (folder / f"web-{width}-{scheme}.png").write_bytes(browser.picture())
            yield from without_scripts(browser, width)
            browser.open(width, height)
            yield from content(browser, data)
            yield from semantics(browser, data)
            yield from keyboard(browser)
        for width in OTHER_WIDTHS:
            browser.open(width, 900)
            yield from (f"{width} px: {fault}" for fault in browser.ask(STICKING_OUT))
        browser.open(794, 1123, media="print")
        yield from (f"printed: {fault}" for fault in browser.ask(STICKING_OUT))
        for address in set(browser.requests()) - {browser.page}:
            if not address.startswith("data:"):
                yield f"the page asks for {address[:100]}"
    finally:
        browser.driver.quit()


parser = argparse.ArgumentParser(description=__doc__)
parser.add_argument("page")
parser.add_argument("data")
parser.add_argument("--screenshots")
found = list(faults(parser.parse_args()))
print("\n".join(found) or "the page keeps its promises")
sys.exit(1 if found else 0)
