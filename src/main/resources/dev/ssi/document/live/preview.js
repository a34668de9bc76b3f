"use strict";
// Reloads the page when the documents were saved. A browser allows few connections to one place,
// so a tab that nobody sees gives its own up and asks again when it is looked at.
(() => {
  const edition = document.querySelector('meta[name="ssi-edition"]');
  const state = document.getElementById("preview-state");
  if (!edition || !state || !window.EventSource) {
    return;
  }
  let events = null;
  let again = 0;

  const stop = () => {
    clearTimeout(again);
    if (events) {
      events.close();
      events = null;
    }
  };

  const start = () => {
    if (events || document.hidden) {
      return;
    }
    events = new EventSource("/events");
    events.onmessage = (event) => {
      if (event.data === edition.content) {
        state.textContent = "";
      } else {
        stop();
        location.reload();
      }
    };
    events.onerror = () => {
      stop();
      state.textContent = "The preview does not answer. Start it again with ssi serve: this page follows by itself.";
      again = setTimeout(start, 1000);
    };
  };

  document.addEventListener("visibilitychange", () => (document.hidden ? stop() : start()));
  window.addEventListener("pagehide", stop);
  window.addEventListener("pageshow", start);
  start();
})();
