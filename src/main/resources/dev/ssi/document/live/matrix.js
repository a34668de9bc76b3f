// Narrows a matrix to what is asked for. Without this script the whole matrix is there.
"use strict";
(() => {
  const form = document.getElementById("narrow");
  const table = document.getElementById("matrix");
  if (!form || !table) return;
  const count = document.getElementById("count");
  const fields = Array.from(form.elements).filter(it => it.name);
  const columns = Array.from(table.tHead.rows[0].cells);
  const groups = Array.from(table.tBodies, body => ({
    body,
    rows: Array.from(body.rows).filter(row => !row.classList.contains("group")),
  }));
  const total = groups.reduce((sum, group) => sum + group.rows.length, 0);

  const isWithin = (id, ancestor) =>
    id === ancestor || id.startsWith(ancestor + "(") || id.startsWith(ancestor + ".");

  // The levels that answer to the one chosen; null when any does.
  const levels = wanted => {
    if (!wanted.level) return null;
    const options = Array.from(form.elements.level.options).filter(it => it.value && it.value !== "+");
    const fits = option =>
      wanted.level === "+"
        ? option.value !== "N"
        : option.value === wanted.level ||
          (wanted.wider && wanted.level !== "N" && option.dataset.in.split(";").includes(wanted.level));
    return new Set(options.filter(fits).map(it => it.value));
  };

  const read = () => {
    const wanted = {};
    for (const field of fields) {
      wanted[field.name] = field.type === "checkbox" ? (field.checked ? field.value : "") : field.value;
    }
    return wanted;
  };

  const fill = text => {
    const given = new URLSearchParams(text);
    for (const field of fields) {
      const value = given.get(field.name) || "";
      if (field.type === "checkbox") {
        field.checked = value === field.value;
      } else {
        field.value = Array.from(field.options).some(it => it.value === value) ? value : "";
      }
    }
  };

  const apply = () => {
    const wanted = read();
    const fitting = levels(wanted);
    const shown = columns.map(cell => !wanted.role || !cell.dataset.role || cell.dataset.role === wanted.role);
    let rows = 0;
    for (const group of groups) {
      let any = false;
      for (const row of group.rows) {
        const domain = row.dataset.domain === undefined ? group.body.dataset.domain : row.dataset.domain;
        const clauses = row.dataset.clauses.split(";");
        let fits = (!wanted.domain || domain === wanted.domain)
          && (!wanted.clause || clauses.some(id => isWithin(id, wanted.clause)))
          && (!wanted.gaps || row.dataset.gap === "1");
        let match = fitting === null;
        for (let i = 0; i < row.cells.length; i++) {
          const cell = row.cells[i];
          const isLevel = columns[i].dataset.role !== undefined;
          const hit = isLevel && fitting !== null && shown[i] && fitting.has(cell.textContent.trim());
          // With one role in sight, every level in sight is one.
          cell.classList.toggle("hit", hit && !wanted.role);
          match = match || hit;
        }
        fits = fits && match;
        row.hidden = !fits;
        any = any || fits;
        rows += fits ? 1 : 0;
      }
      group.body.hidden = !any;
    }
    if (columns.some(cell => cell.dataset.role !== undefined)) {
      for (const row of table.rows) {
        if (row.classList.contains("group")) continue;
        for (let i = 0; i < row.cells.length; i++) row.cells[i].hidden = !shown[i];
      }
    }
    const noun = total === 1 ? form.dataset.one : form.dataset.several;
    count.textContent = rows === total
      ? `All ${total} ${noun} are shown.`
      : rows === 0 ? `None of ${total} ${noun} answers to all of that.` : `${rows} of ${total} ${noun}.`;
  };

  // Kept in the address, so that what is shown can be bookmarked and sent.
  const keep = () => {
    const parts = new URLSearchParams();
    for (const [name, value] of Object.entries(read())) {
      if (value) parts.set(name, value);
    }
    const text = parts.toString();
    history.replaceState(null, "", location.href.split("#")[0] + (text ? "#" + text : ""));
  };

  const follow = () => {
    const text = location.hash.slice(1);
    if (text.includes("=") || text === "") {
      fill(text);
      apply();
    }
  };

  form.classList.add("on");
  form.addEventListener("submit", event => event.preventDefault());
  form.addEventListener("change", () => { apply(); keep(); });
  form.addEventListener("reset", () => setTimeout(() => { fill(""); apply(); keep(); }));
  window.addEventListener("hashchange", follow);
  follow();
  apply();
})();
