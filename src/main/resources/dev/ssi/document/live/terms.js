// Shows the meaning of a defined term where it is used. Without this script its link leads to the meaning.
"use strict";
(() => {
  const PAUSE = 250;
  const GAP = 6;

  const box = document.createElement("div");
  const term = document.createElement("strong");
  const meaning = document.createElement("span");
  box.className = "meaning";
  box.id = "meaning-at-hand";
  box.setAttribute("role", "tooltip");
  box.hidden = true;
  box.append(term, meaning);
  document.getElementById("main").append(box);

  let shownFor = null;
  let timer = 0;

  const place = link => {
    const line = link.getClientRects()[0];
    const widest = document.documentElement.clientWidth - box.offsetWidth - GAP;
    const left = Math.max(GAP, Math.min(line.left, widest));
    const below = line.bottom + GAP;
    const fits = below + box.offsetHeight <= window.innerHeight || line.top < box.offsetHeight + GAP;
    const top = fits ? below : line.top - GAP - box.offsetHeight;
    box.style.left = left + window.scrollX + "px";
    box.style.top = top + window.scrollY + "px";
  };

  const hide = () => {
    clearTimeout(timer);
    if (shownFor) shownFor.removeAttribute("aria-describedby");
    shownFor = null;
    box.hidden = true;
  };

  const show = link => {
    const entry = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    const words = entry && entry.querySelector("dd");
    hide();
    if (!words) return;
    term.textContent = entry.querySelector("dt").textContent;
    meaning.textContent = words.textContent;
    link.setAttribute("aria-describedby", box.id);
    shownFor = link;
    box.hidden = false;
    place(link);
  };

  const termAt = target => target.closest && target.closest("a.term");

  // It can be reached with the pointer, and stays while the pointer is on it or the focus on its link.
  const later = (action, target) => {
    clearTimeout(timer);
    timer = setTimeout(() => action(target), PAUSE);
  };
  document.addEventListener("pointerover", event => {
    const link = termAt(event.target);
    if (box.contains(event.target) || (link && link === shownFor)) {
      clearTimeout(timer);
    } else if (link && event.pointerType !== "touch") {
      later(show, link);
    } else {
      later(() => { if (shownFor !== document.activeElement) hide(); });
    }
  });
  document.addEventListener("focusin", event => {
    const link = termAt(event.target);
    if (link && link.matches(":focus-visible")) show(link);
    else hide();
  });
  document.addEventListener("focusout", hide);
  document.addEventListener("click", event => { if (termAt(event.target)) hide(); });
  document.addEventListener("keydown", event => { if (event.key === "Escape") hide(); });
  window.addEventListener("resize", hide);
})();
