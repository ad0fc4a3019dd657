// What spares a hand or a reload. Every page is whole without it.
(() => {
  'use strict';
  const OFF = 'klubba.keys.off';
  const LISTS = { s: '', a: 'matters', o: 'bodies', m: 'meetings', u: 'assignments', d: 'instruments', r: 'reports', p: 'persons' };
  const root = document.body.dataset.root;
  const query = document.body.dataset.query.replace(/^[^?]*/, '');
  let went = 0;

  const off = () => { try { return localStorage.getItem(OFF) === '1'; } catch { return false; } };
  const writing = (at) => at.closest('input, textarea, select, [contenteditable], [role=combobox]');
  const go = (path) => location.assign(root + path + query);

  // j and k walk the links that head the entries of a list
  const entries = () => [...document.querySelectorAll('main tbody th a, main .rows h2 a, main .rows h3 a, main .list > li > a:first-of-type, main .names a')];
  const walk = (step) => {
    const all = entries();
    const at = all.indexOf(document.activeElement);
    const next = all[at < 0 ? (step > 0 ? 0 : all.length - 1) : Math.min(all.length - 1, Math.max(0, at + step))];
    next?.focus();
  };

  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || off() || writing(event.target)) return;
    const key = event.key;
    if (went && Date.now() - went < 1500 && key in LISTS) {
      went = 0;
      event.preventDefault();
      go(LISTS[key]);
      return;
    }
    went = 0;
    if (key === '/') { event.preventDefault(); document.querySelector('.seek input[type=search]')?.focus(); }
    else if (key === '?') { event.preventDefault(); location.assign(root + 'help' + query + '#keys'); }
    else if (key === 'g') went = Date.now();
    else if (key === 'j') walk(1);
    else if (key === 'k') walk(-1);
  });

  const button = document.getElementById('keys-switch');
  if (button) {
    const tell = () => { button.textContent = off() ? button.dataset.on : button.dataset.off; };
    button.hidden = false;
    button.addEventListener('click', () => { try { localStorage.setItem(OFF, off() ? '0' : '1'); } catch { /* not kept, then */ } tell(); });
    tell();
  }

  // what a field may mean, while it is typed: behind what its list has already, of each kind that it may be
  const called = async (kind, said) => {
    const answer = await fetch(root + kind + '?' + new URLSearchParams([...new URLSearchParams(query), ['limit', '8'], ['q', said]]));
    return answer.ok ? (await answer.json()).items.map((thing) => thing.name ?? thing.title).filter((name) => name) : [];
  };
  const sought = async (field, said) => said ? (await Promise.all(field.dataset.suggest.split(' ').map((kind) => called(kind, said)))).flat() : [];
  const offer = (field, names) => field.list.replaceChildren(...[...new Set(names)].map((name) => new Option(name)));
  for (const field of document.querySelectorAll('input[data-suggest]:not([list=commands])')) {
    const first = [...field.list.options].map((option) => option.value);
    let asked = 0;
    const suggest = async (said) => {
      try {
        const names = await sought(field, said);
        if (said === field.value) offer(field, [...first, ...names]);
      } catch { /* it can be typed */ }
    };
    field.addEventListener('input', () => { clearTimeout(asked); asked = setTimeout(suggest, 200, field.value); });
  }

  // a command is offered the names that are known, each behind what is typed before it
  const values = (options) => [...new Set([...document.querySelectorAll(options)].map((option) => option.value))];
  const verbs = values('#commands option');
  const names = values('#parties option, #things option');
  for (const field of document.querySelectorAll('input[list=commands]')) {
    let asked = 0;
    field.addEventListener('input', () => {
      const typed = field.value;
      const [, before, said] = /^(\/\S+ (?:.*\b(?:till|och|to|and) )?)(.*)$/i.exec(typed) ?? [];
      const fit = said ? names.filter((name) => name.toLowerCase().startsWith(said.toLowerCase())).slice(0, 8) : [];
      offer(field, before ? fit.map((name) => before + name) : verbs);
      clearTimeout(asked);
      if (before && said && fit.length < 8) asked = setTimeout(async () => {
        try {
          const more = await sought(field, said);
          if (typed === field.value) offer(field, [...fit, ...more].map((name) => before + name));
        } catch { /* it can be typed */ }
      }, 200);
    });
  }

  // what is asked, or was read, has its lines of the document beside it
  const lines = document.querySelector('.scroll .doc');
  if (lines) {
    const show = () => {
      const target = document.querySelector(':target');
      const form = target?.closest('form[data-kept]');
      const passage = target?.closest('.clause');
      const ids = (form ? [target, ...(target === form ? form.elements : [])] : [passage]).map((part) => part?.id).filter((id) => id);
      const read = [...lines.children].filter((here) => ids.some((id) => here.querySelector(`a[href="#${id}"]`)));
      const line = form ? read[0] : passage && document.getElementById(passage.querySelector('a[href^="#r"]')?.hash.slice(1));
      for (const here of lines.children) here.classList.toggle('here', !!line && (here === line || read.includes(here)));
      if (!line) return;
      const pane = lines.parentElement;
      pane.scrollTop += line.getBoundingClientRect().top - pane.getBoundingClientRect().top - pane.clientHeight / 3;
    };
    addEventListener('hashchange', show);
    addEventListener('load', show);
  }

  // what is written in a form that is kept is sent when one pauses, and as soon as its field is left; a command and a clause are
  // judged beside their field, and kept when they are sent. One request at a time, each with what stands then
  const PAUSE = 600;
  const page = (answer) => answer.text().then((text) => new DOMParser().parseFromString(text, 'text/html'));
  const sent = (address, form) => fetch(address, { method: 'POST', body: new URLSearchParams(new FormData(form)) });
  const tell = (place, parts) => { if (place.textContent.trim() !== parts.map((part) => part.textContent).join('').trim()) place.replaceChildren(...parts); };
  const irregular = () => [...document.querySelectorAll('[data-judged] .state.late')].map((state) => state.parentElement)
    .filter((said) => !said.querySelector('a')).map((said) => said.textContent.trim());
  const held = new Set();
  const keep = async (form) => {
    const seen = form.elements.version.value;
    const answer = await sent(form.action, form);
    const now = await page(answer);
    const version = now.querySelector('input[name=version]')?.value;
    if (!version) { if (!form.contains(document.activeElement)) form.submit(); return; }
    tell(form.querySelector('[data-refused]'), [...now.querySelector(`#${form.id} [role=alert]`)?.childNodes ?? []]);
    if (answer.status === 409) { // what somebody else wrote is shown, and not written over until that is wished
      held.add(form);
      form.elements.version.value = version;
      return;
    }
    for (const field of document.querySelectorAll('input[name=version]')) if (field.value === seen) field.value = version;
    const before = irregular();
    for (const part of document.querySelectorAll('[data-judged]')) {
      const judged = now.querySelector(`[data-judged="${part.dataset.judged}"]`);
      if (judged && !part.isEqualNode(judged)) part.replaceWith(judged);
    }
    document.querySelector('[data-said]').textContent = irregular().filter((said) => !before.includes(said)).join(' ');
  };
  const judge = async (form) => {
    const typed = form.elements.command ?? form.elements.words;
    if (typed?.value.trim() === '') { tell(form.nextElementSibling, []); return; }
    const answer = await sent(form.dataset.try, form);
    if (answer.ok) tell(form.nextElementSibling, [...(await page(answer)).getElementById('tried').children]);
  };
  const timers = new Map();
  const wanted = new Set();
  let sending = null;
  const send = () => sending ??= (async () => {
    for (const form of wanted) {
      wanted.delete(form);
      try { await (form.dataset.try ? judge(form) : keep(form)); } catch { /* the next one, or the form itself, sends it */ }
    }
    sending = null;
  })();
  const want = (form) => { clearTimeout(timers.get(form)); timers.delete(form); wanted.add(form); send(); };
  const soon = (form) => { clearTimeout(timers.get(form)); timers.set(form, setTimeout(want, PAUSE, form)); };
  for (const form of document.querySelectorAll('form[data-kept]')) {
    form.addEventListener('input', (event) => { if (!held.has(form) && !('whole' in event.target.dataset)) soon(form); });
    form.addEventListener('change', () => { if (!held.has(form)) want(form); });
  }
  for (const form of document.querySelectorAll('form[data-try]')) form.addEventListener('input', () => soon(form));
  document.addEventListener('submit', (event) => {
    const waiting = [...timers.keys()].filter((form) => form !== event.target && !form.dataset.try);
    for (const timer of timers.values()) clearTimeout(timer);
    timers.clear();
    wanted.delete(event.target);
    waiting.forEach(want);
    if (!sending) return;
    event.preventDefault();
    sending.then(() => event.target.requestSubmit(event.submitter));
  });

  // words that are selected in a document are those that its form is about
  const marked = document.querySelector('[data-words]');
  if (marked) {
    document.addEventListener('selectionchange', () => {
      const said = getSelection();
      if (said.isCollapsed || !marked.contains(said.anchorNode) || !marked.contains(said.focusNode)) return;
      document.getElementById(marked.dataset.words).value = said.toString().replace(/\s+/g, ' ').trim();
    });
  }

  // a report that is being reckoned: its page is asked again until it leads to what came of it
  const job = document.querySelector('[data-job]');
  if (job) {
    const ask = async () => {
      try {
        const answer = await fetch(location.href, { headers: { Accept: 'text/html' } });
        if (answer.redirected) { location.replace(answer.url); return; }
        const now = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('job');
        if (!now) { location.reload(); return; }
        job.replaceChildren(...now.childNodes);
      } catch { /* asked again below */ }
      setTimeout(ask, 1000);
    };
    setTimeout(ask, 1000);
  }
})();
