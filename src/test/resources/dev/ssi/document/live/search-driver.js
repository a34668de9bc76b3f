"use strict";
/* Does what a reader would do and leaves what became of it in an element called test-verdict. */
(async function () {
  const QUESTIONS = [
    "H8.15(c)", "h8.15c", "FC-SMI-01.3", "fcsmi013", "smi_002", "ah-3", "IS", "SMI-E201", "h8", "fc-smi", "smi",
    "FC-SMI-01", "PM-1", "AH-1", "associated devices", "asociated devices", "wrong password", "device",
    "registered supplier agent", "xylophone", "xylophone password", "peculiar"];
  const input = document.getElementById("q");
  const pause = milliseconds => new Promise(done => setTimeout(done, milliseconds));
  const press = (key, more) => document.activeElement.dispatchEvent(
    new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more }));
  const options = () => [...document.querySelectorAll("#find-results a")];
  const isOpen = () => input.getAttribute("aria-expanded") === "true";

  async function type(words) {
    input.focus();
    input.value = words;
    input.dispatchEvent(new Event("input", { bubbles: true }));
    await pause(200);
  }

  /* Marks in square brackets, every element set apart by a space. */
  function read(node) {
    if (node.nodeType === Node.TEXT_NODE) {
      return node.data;
    }
    const inner = [...node.childNodes].map(read).join("");
    return node.localName === "mark" ? "[" + inner + "]" : inner + (/^(div|span|b|a|p)$/.test(node.localName) ? " " : "");
  }

  function chosen() {
    const id = input.getAttribute("aria-activedescendant");
    const selected = options().filter(it => it.getAttribute("aria-selected") === "true");
    return id ? id + (selected.length === 1 && selected[0].id === id ? " selected, one of them" : " amiss") : "none";
  }

  if (location.search === "?submit") {
    await type("SMI-E201");
    input.form.requestSubmit();
    return;
  }

  const keys = [];
  localStorage.clear();
  press("/");
  keys.push("/ goes to the box: " + (document.activeElement === input));
  keys.push("closed at first: " + !isOpen());
  await window.SSI_FIND;
  await pause(500);
  await type("H8.15(c)");
  keys.push("open after typing: " + isOpen() + ", " + chosen() + " chosen");
  press("ArrowDown");
  keys.push("down: " + input.getAttribute("aria-activedescendant") + " "
    + document.getElementById("find-0").parentElement.firstChild.textContent);
  press("ArrowDown");
  keys.push("down: " + chosen());
  press("ArrowUp");
  keys.push("up: " + chosen());
  press("ArrowUp");
  keys.push("up: " + chosen());
  press("ArrowDown");
  let opened = "";
  document.addEventListener("click", event => {
    const link = event.target.closest("#find-results a");
    if (link) {
      opened = link.getAttribute("href");
      event.preventDefault();
    }
  });
  press("Enter");
  keys.push("enter: " + opened);
  await pause(1000);
  const said = document.querySelector("[role=search] [role=status]").textContent;
  press("Escape");
  keys.push("escape: " + (isOpen() ? "open, " : "closed, ") + input.value);
  press("Escape");
  keys.push("escape: " + (isOpen() ? "open, " : "closed, ") + input.value);
  keys.push("said: " + said);
  input.blur();
  document.getElementById("slash").click();
  press("/");
  keys.push("/ turned off: " + (document.activeElement === input));
  press("k", { ctrlKey: true });
  keys.push("ctrl k goes to the box: " + (document.activeElement === input));

  const answers = {};
  for (const question of QUESTIONS) {
    await type(question);
    const panel = document.querySelector(".results");
    answers[question] = {
      addresses: options().map(it => it.getAttribute("href")),
      text: [...panel.children].filter(it => !it.hidden).map(read).join(" ").replace(/\s+/g, " ").trim(),
      images: panel.querySelectorAll("img, script").length
    };
  }
  const verdict = document.createElement("pre");
  verdict.id = "test-verdict";
  verdict.textContent = JSON.stringify({ keys, answers });
  document.body.replaceChildren(verdict);
})();
