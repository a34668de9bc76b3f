/* The search box of every page, and the page of all results. Everything here is a help: without it the pages can be read. */
"use strict";
(function () {
  const SHORTEST = 2;
  const IN_GROUP = 4;
  const IN_ALL = 14;
  const ON_PAGE = 25;
  const SOME = "Nothing has all of these words. These have some:";
  const SLASH_OFF = "ssi-slash-off";

  const input = document.getElementById("q");
  const form = input.form;
  let finder = null;
  let options = [];
  let active = -1;
  let asked = "";
  let timer = 0;

  function element(name, attributes, ...content) {
    const made = document.createElement(name);
    for (const [attribute, value] of Object.entries(attributes)) {
      made.setAttribute(attribute, value);
    }
    made.append(...content);
    return made;
  }

  /* A page from disk may not fetch data, but it may load a script. */
  function load(address) {
    return new Promise((resolve, reject) => {
      const script = element("script", { src: address });
      script.onload = resolve;
      script.onerror = () => reject(new Error(address));
      document.head.append(script);
    });
  }

  function ready() {
    if (!finder) {
      finder = Promise.all([load("minisearch.js"), load("search-index.js")])
        .then(() => load("search.js"))
        .then(() => window.SSI_FIND);
    }
    return finder;
  }

  function pieces(parts) {
    return parts.map(([text, isHit]) => (isHit ? element("mark", {}, text) : text));
  }

  function name(item) {
    const id = item.id ? [element("span", { class: "id" }, item.id), " "] : [];
    return element("b", {}, ...id, ...pieces(item.title));
  }

  function snippet(item) {
    return item.snippet.length ? [element("span", { class: "snippet" }, ...pieces(item.snippet))] : [];
  }

  function count(number) {
    return number === 1 ? "1 result" : number + " results";
  }

  function allResults(question) {
    return "search.html?q=" + encodeURIComponent(question);
  }

  // The box

  const list = element("div", { id: "find-results", role: "listbox", "aria-label": "Results" });
  const hint = element("p", { class: "hint", hidden: "" }, SOME);
  const panel = element("div", { class: "results", hidden: "" }, hint, list);
  const news = element("p", { class: "vh", role: "status" });

  function option(address, ...content) {
    const made = element("a",
      { role: "option", id: "find-" + options.length, href: address, tabindex: "-1", "aria-selected": "false" }, ...content);
    options.push(made);
    return made;
  }

  function choose(number) {
    if (options[active]) {
      options[active].setAttribute("aria-selected", "false");
    }
    active = number;
    const chosen = options[active];
    if (chosen) {
      chosen.setAttribute("aria-selected", "true");
      chosen.scrollIntoView({ block: "nearest" });
      input.setAttribute("aria-activedescendant", chosen.id);
    } else {
      input.removeAttribute("aria-activedescendant");
    }
  }

  function open(isOpen) {
    panel.hidden = !isOpen;
    input.setAttribute("aria-expanded", String(isOpen));
    choose(-1);
  }

  function say(text) {
    clearTimeout(timer);
    timer = setTimeout(() => { news.textContent = text; }, 500);
  }

  function draw(question, found) {
    options = [];
    active = -1;
    const groups = [];
    let room = IN_ALL;
    for (const group of found.groups) {
      const items = group.items(0, Math.min(IN_GROUP, room));
      room -= items.length;
      if (items.length) {
        const title = element("div", { class: "group", id: "find-group-" + groups.length }, group.kind);
        groups.push(element("div", { role: "group", "aria-labelledby": title.id }, title,
          ...items.map(item => option(item.address, name(item), ...snippet(item)))));
      }
    }
    if (options.length < found.total) {
      groups.push(option(allResults(question), element("b", {}, "Show all " + count(found.total))));
    }
    if (!found.total) {
      groups.push(element("div", { role: "option", "aria-disabled": "true", "aria-selected": "false", class: "none" },
        "Nothing found for “" + question + "”."));
    }
    hint.hidden = !found.some;
    list.replaceChildren(...groups);
    open(true);
    say(found.total ? count(found.total) : "Nothing found");
  }

  function look() {
    const question = input.value.trim();
    asked = question;
    if (question.length < SHORTEST) {
      open(false);
      return;
    }
    ready().then(find => {
      if (asked === question && document.activeElement === input) {
        draw(question, find(question));
      }
    }, () => say("The search cannot be loaded."));
  }

  function move(event) {
    const last = options.length - 1;
    if (event.key === "ArrowDown" && panel.hidden) {
      look();
    } else if (event.key === "ArrowDown") {
      choose(active >= last ? -1 : active + 1);
    } else if (event.key === "ArrowUp") {
      choose(active < 0 ? last : active - 1);
    } else if (event.key === "Enter" && options[active] && !panel.hidden) {
      options[active].click();
    } else if (event.key === "Escape" && !panel.hidden) {
      open(false);
    } else if (event.key === "Escape") {
      input.value = "";
    } else {
      return;
    }
    event.preventDefault();
  }

  function isSlashOff() {
    try {
      return localStorage.getItem(SLASH_OFF) !== null;
    } catch (forbidden) {
      return false;
    }
  }

  function isTyping(target) {
    return target.isContentEditable || /^(INPUT|SELECT|TEXTAREA)$/.test(target.tagName);
  }

  function jump(event) {
    const slash = event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey
      && !isTyping(event.target) && !isSlashOff();
    const chord = event.key === "k" && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    if (slash || chord) {
      event.preventDefault();
      input.focus();
      input.select();
    }
  }

  form.action = "search.html";
  form.append(panel, news);
  for (const [name, value] of Object.entries(
    { role: "combobox", "aria-expanded": "false", "aria-controls": "find-results", "aria-autocomplete": "list" })) {
    input.setAttribute(name, value);
  }
  input.addEventListener("focus", () => { ready().catch(() => {}); });
  input.addEventListener("input", look);
  input.addEventListener("keydown", move);
  form.addEventListener("focusout", event => {
    if (!form.contains(event.relatedTarget)) {
      open(false);
    }
  });
  document.addEventListener("keydown", jump);

  // The page of all results

  function row(item) {
    return element("li", {}, element("a", { href: item.address }, name(item)), ...snippet(item));
  }

  function section(group) {
    const rows = element("ul", { class: "found" }, ...group.items(0, ON_PAGE).map(row));
    const parts = [element("h2", {}, group.kind + " (" + group.total + ")"), rows];
    if (group.total > ON_PAGE) {
      const more = element("button", { type: "button" }, "Show all " + group.total);
      more.addEventListener("click", () => {
        const rest = group.items(ON_PAGE, group.total).map(row);
        rows.append(...rest);
        more.remove();
        rest[0].firstChild.focus();
      });
      parts.push(more);
    }
    return element("section", {}, ...parts);
  }

  function showAll(place) {
    const question = (new URLSearchParams(location.search).get("q") || "").trim();
    const verdict = document.getElementById("verdict");
    input.value = question;
    if (!question) {
      verdict.textContent = "Type an id or words into the box at the top.";
      return;
    }
    document.title = question + " – " + document.title;
    ready().then(find => {
      const found = find(question);
      verdict.textContent = (found.total ? count(found.total) : "Nothing found") + " for “" + question + "”."
        + (found.some ? " " + SOME : "");
      place.replaceChildren(...found.groups.map(section));
      document.getElementById("no-result").hidden = found.total > 0;
    }, () => { verdict.textContent = "The search cannot be loaded."; });
  }

  const place = document.getElementById("found");
  if (place) {
    showAll(place);
  }

  // A key of one letter must be possible to turn off

  const slash = document.getElementById("slash");
  if (slash) {
    const label = () => { slash.textContent = isSlashOff() ? "Turn the / key on" : "Turn the / key off"; };
    slash.addEventListener("click", () => {
      if (isSlashOff()) {
        localStorage.removeItem(SLASH_OFF);
      } else {
        localStorage.setItem(SLASH_OFF, "1");
      }
      label();
    });
    label();
    slash.hidden = false;
  }
})();
