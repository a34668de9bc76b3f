/* Finds what is asked for in window.SSI_SEARCH. Works on data alone and touches no page. */
"use strict";
(function () {
  // Letters and figures, joined by what ids are joined by: FC-SMI-01.3, H8.15(c), SMI_002.
  const CHUNK = /[\p{L}\p{N}]+(?:[._()\-]+[\p{L}\p{N}]+)*/gu;
  const SEGMENT = /\p{L}+|\p{N}+/gu;
  const LETTER = /\p{L}/u;
  const FIGURE = /\p{N}/u;
  const COMMON = new Set(
    ("a an and any are as at be been by each for from has have if in into is it its no not of on or " +
      "shall so that the their them then there these they this to was were when which who will with").split(" "));
  const SNIPPET = 150;
  const BEFORE = 50;

  function segments(chunk) {
    return chunk.toLowerCase().match(SEGMENT) || [];
  }

  function isId(chunk) {
    return LETTER.test(chunk) && FIGURE.test(chunk);
  }

  /** However an id is written, this is the same: h-8-15-c for H8.15(c) and for h8.15c. */
  function key(chunk) {
    return segments(chunk).join("-");
  }

  /** What is indexed of a chunk: an id whole, and its parts; of words each that says something. */
  function terms(chunk, field) {
    const parts = segments(chunk);
    const words = parts.filter(it => it.length > 1 && (field === "id" || !COMMON.has(it)) || FIGURE.test(it));
    if (!isId(chunk)) {
      return words;
    }
    if (field !== "id") {
      return [parts.join("-"), ...words.filter(it => it.length > 1)];
    }
    const found = words.filter(it => LETTER.test(it));
    for (let end = 2; end <= parts.length; end++) {
      found.push(parts.slice(0, end).join("-"));
    }
    if (parts.length > 2) {
      found.push(parts.join(""));
    }
    return found;
  }

  function tokenize(text, field) {
    const found = [];
    for (const chunk of text.match(CHUNK) || []) {
      found.push(...terms(chunk, field));
    }
    return found;
  }

  function fuzzy(word) {
    return word.length > 4 && !FIGURE.test(word) ? 0.2 : false;
  }

  const WORDS = {
    prefix: word => word.length > 2 && !FIGURE.test(word),
    fuzzy: fuzzy,
    maxFuzzy: 1
  };
  const LAST_WORD = { prefix: word => word.length > 1 && !FIGURE.test(word), fuzzy: fuzzy, maxFuzzy: 1 };
  const WHOLE = { prefix: false, fuzzy: false };
  const BEGINNING = { prefix: true, fuzzy: false };

  const data = window.SSI_SEARCH;
  const items = data.items.map(([kind, id, title, address, text], number) =>
    ({ number, kind, id, title, address: address || id + ".html", text }));
  const byId = new Map(items.filter(it => it.id).map(it => [it.id, it]));

  const engine = new window.MiniSearch({
    idField: "number",
    fields: ["id", "title", "text", "kind"],
    extractField: (item, field) => field === "kind" ? data.kinds[item.kind].one : item[field],
    tokenize: tokenize,
    processTerm: term => term,
    searchOptions: {
      tokenize: term => [term],
      boost: { id: 10, title: 4, text: 1, kind: 1 },
      weights: { fuzzy: 0.3, prefix: 0.6 },
      boostDocument: number => data.kinds[items[number].kind].boost
    }
  });

  /** The parts of a question: ids, and words that are not too common. */
  function parse(question) {
    const parts = [];
    for (const chunk of question.match(CHUNK) || []) {
      if (isId(chunk)) {
        parts.push({ id: true, key: key(chunk), joined: segments(chunk).join("") });
      } else {
        segments(chunk).forEach(word => parts.push({ id: false, word }));
      }
    }
    const telling = parts.filter(it => it.id || !COMMON.has(it.word));
    return telling.length ? telling : parts;
  }

  function query(part, isLast, ids) {
    if (part.id) {
      return {
        combineWith: "OR",
        queries: [{ queries: [part.key], ...ids }, { queries: [part.joined], fields: ["id"], ...WHOLE }]
      };
    }
    return { queries: [part.word], ...(isLast ? LAST_WORD : WORDS) };
  }

  function ask(parts, combineWith, ids) {
    return engine.search({
      combineWith,
      queries: parts.map((part, at) => query(part, at === parts.length - 1, ids))
    });
  }

  /** An id is meant whole where there is one; else it may be the beginning of one. */
  function results(parts) {
    for (const [combineWith, ids] of [["AND", WHOLE], ["AND", BEGINNING], ["OR", BEGINNING]]) {
      const found = ask(parts, combineWith, ids);
      if (found.length) {
        return { found, some: combineWith === "OR" };
      }
    }
    return { found: [], some: false };
  }

  /** Whether an item is called just this, by its id or by its title. */
  function isNamed(item, question) {
    const name = segments(question).join("-");
    return name === key(item.id) || name === key(item.title);
  }

  /** A text in pieces: [words, whether they were asked for]. */
  function marked(text, wanted, start, end) {
    const pieces = [];
    let done = start;
    CHUNK.lastIndex = start;
    for (let hit = CHUNK.exec(text); hit && hit.index < end; hit = CHUNK.exec(text)) {
      if (terms(hit[0]).some(term => wanted.has(term))) {
        const close = hit[0].includes("(") && text[CHUNK.lastIndex] === ")" ? 1 : 0;
        pieces.push([text.slice(done, hit.index), false]);
        pieces.push([hit[0] + text.substr(CHUNK.lastIndex, close), true]);
        done = CHUNK.lastIndex + close;
      }
    }
    pieces.push([text.slice(done, end), false]);
    return pieces.filter(piece => piece[0]);
  }

  function firstHit(text, wanted) {
    for (const hit of text.matchAll(CHUNK)) {
      if (terms(hit[0]).some(term => wanted.has(term))) {
        return hit.index;
      }
    }
    return 0;
  }

  function snippet(text, wanted) {
    const hit = firstHit(text, wanted);
    const start = hit <= BEFORE ? 0 : text.indexOf(" ", hit - BEFORE) + 1;
    let end = Math.min(text.length, start + SNIPPET);
    if (end < text.length) {
      end = Math.max(text.lastIndexOf(" ", end), hit + 1);
    }
    const pieces = marked(text, wanted, start, end);
    if (start > 0) {
      pieces.unshift(["… ", false]);
    }
    if (end < text.length) {
      pieces.push([" …", false]);
    }
    return pieces;
  }

  /** A requirement has no title of its own, so it is called after its component. */
  function title(item) {
    const parent = item.title ? null : byId.get(item.id.slice(0, item.id.lastIndexOf(".")));
    return item.title || (parent ? parent.title : "");
  }

  function shown(item, wanted) {
    return {
      id: item.id,
      address: item.address,
      title: marked(title(item), wanted, 0, Infinity),
      snippet: item.text ? snippet(item.text, wanted) : []
    };
  }

  /**
   * What answers a question, best first, by kind; the kind of the best answer is first. Where nothing
   * has all the words, it is what has some. Each group tells how many there are and draws as many as
   * are asked for.
   */
  function find(question) {
    const parts = parse(question);
    const { found, some } = parts.length ? results(parts) : { found: [], some: false };
    const groups = new Map();
    const named = found.filter(it => isNamed(items[it.id], question));
    const others = found.filter(it => !isNamed(items[it.id], question));
    for (const result of [...named, ...others]) {
      const kind = items[result.id].kind;
      if (!groups.has(kind)) {
        groups.set(kind, []);
      }
      groups.get(kind).push(result);
    }
    return {
      total: found.length,
      some,
      groups: [...groups].map(([kind, of]) => ({
        kind: of.length === 1 ? data.kinds[kind].one : data.kinds[kind].several,
        total: of.length,
        items: (from, to) => of.slice(from, to).map(it => shown(items[it.id], new Set(it.terms)))
      }))
    };
  }

  window.SSI_FIND = engine.addAllAsync(items, { chunkSize: 100 }).then(() => find);
})();
