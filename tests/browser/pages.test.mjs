// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { createRequire } from 'node:module';
import { launch } from './browser.mjs';
import { archiveOfCorpus, hasLighttpd, source, startLighttpd, startServer } from './server.mjs';
import { states, widths } from './states.mjs';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let archive, server, browser, pages;

before(async () => {
  archive = archiveOfCorpus();
  server = await startServer(archive);
  browser = await launch();
  pages = await states(server.base);
});

after(async () => {
  await browser?.close();
  server?.stop();
});

async function at(path, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const response = await page.goto(server.base + path);
  return { page, response, close: () => context.close() };
}

for (const width of widths) {
  test(`no page scrolls sideways at ${width} pixels`, async () => {
    for (const { name, path } of pages) {
      const { page, close } = await at(path, { viewport: { width, height: 800 } });
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(over <= 0, `${name} is ${over} pixels too wide`);
      await close();
    }
  });

  for (const colorScheme of ['light', 'dark']) {
    test(`axe finds no fault at ${width} pixels in the ${colorScheme} scheme`, async () => {
      const faults = [];
      for (const { name, path } of pages) {
        const { page, close } = await at(path, { viewport: { width, height: 800 }, colorScheme, bypassCSP: true });
        // Closed lists are judged as well.
        await page.evaluate(() => document.querySelectorAll('details').forEach(each => { each.open = true; }));
        await page.addScriptTag({ content: axeSource });
        // The bars of the chart are narrower than 24 pixels; the table below it offers each of them again (WCAG 2.5.8, equivalent).
        const { violations } = await page.evaluate(() => axe.run(document, {
          runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
          rules: { 'target-size': { enabled: false } },
        }));
        faults.push(...violations.map(each => `${name}: ${each.id}: ${each.nodes[0].html}`));
        await close();
      }
      assert.deepEqual(faults, []);
    });
  }
}

test('each page is below 30 KB, in one request and a style sheet', async () => {
  for (const { name, path } of pages) {
    const context = await browser.newContext();
    const page = await context.newPage();
    const asked = [];
    page.on('request', request => asked.push(new URL(request.url()).pathname));
    const response = await page.goto(server.base + path);
    const size = (await response.body()).length;
    assert.ok(size < 30_000, `${name} has ${size} bytes`);
    assert.equal(asked.filter(each => each !== '/favicon.ico').length, 2, `${name} asked for ${asked}`);
    await context.close();
  }
});

test('no page has a script, a style attribute or a complaint of the browser', async () => {
  for (const { name, path } of pages) {
    const context = await browser.newContext();
    const page = await context.newPage();
    const complaints = [];
    page.on('console', message => { if (!/favicon|status of 4/.test(message.text() + message.location().url)) complaints.push(message.text()); });
    page.on('pageerror', error => complaints.push(error.message));
    await page.goto(server.base + path);
    assert.equal(await page.locator('script, style, [style], iframe, object, embed').count(), 0, name);
    assert.deepEqual(complaints, [], name);
    await context.close();
  }
});

test('Tab reaches all that can be operated, and one sees where one is', async () => {
  for (const path of [pages[1].path, pages[5].path]) {
    const { page, close } = await at(path);
    const wanted = await page.evaluate(() => [...document.querySelectorAll('a[href], button, input:not([type=hidden]), summary')].filter(each => each.checkVisibility({ contentVisibilityAuto: true })).length);
    const seen = new Set();
    const unseen = [];
    for (let i = 0; i < wanted + 5; ++i) {
      await page.keyboard.press('Tab');
      const here = await page.evaluate(() => {
        const at = document.activeElement;
        if (!at || at === document.body) return null;
        at.dataset.tab ??= String(Math.random());
        const shown = getComputedStyle(at);
        const catcher = at.querySelector('.c');
        const isShown = shown.outlineStyle !== 'none' || (catcher && getComputedStyle(catcher).stroke !== 'none');
        return { key: at.dataset.tab, isShown, html: at.outerHTML.slice(0, 200) };
      });
      if (!here) break;
      seen.add(here.key);
      if (!here.isShown) unseen.push(here.html);
    }
    assert.ok(seen.size >= wanted, `${seen.size} of ${wanted} reached on ${path}`);
    assert.deepEqual(unseen, [], 'focus that cannot be seen');
    await close();
  }
});

const numberIn = text => Number((text.match(/[\d,]+/) ?? ['0'])[0].replaceAll(',', ''));

test('choosing a value in the form gives the count beside it', async () => {
  const { page, close } = await at('/search?q=productivity');
  const boxes = await page.$$eval('fieldset', sets => sets.flatMap(set => [...set.querySelectorAll('label')].slice(0, 3)).map(label => ({ name: label.querySelector('input').name, value: label.querySelector('input').value, count: label.querySelector('b').textContent })));
  assert.ok(boxes.length > 10);
  for (const { name, value, count } of boxes) {
    await page.goto(`${server.base}/search?q=productivity`);
    await page.$$eval('details', all => all.forEach(each => { each.open = true; }));
    await page.locator(`input[name="${name}"][value="${value}"]`).check();
    await page.locator('.apply').last().click();
    assert.equal(numberIn(await page.locator('h1').innerText()), numberIn(count), `${name}=${value}`);
    assert.ok(await page.locator(`input[name="${name}"][value="${value}"]`).isChecked(), 'a chosen value stays chosen');
  }
  await close();
});

test('a bar of the chart gives the count it tells', async () => {
  const { page, close } = await at('/search?q=productivity');
  const bars = await page.$$eval('.chart svg a', all => all.map(each => ({ url: each.getAttribute('href'), says: each.querySelector('title').textContent })));
  assert.ok(bars.length > 3);
  let sum = 0;
  for (const { url, says } of bars) {
    const told = numberIn(says.split(':')[1]);
    sum += told;
    await page.goto(server.base + url);
    assert.equal(numberIn(await page.locator('h1').innerText()), told, says);
  }
  await page.goto(`${server.base}/search?q=productivity`);
  assert.equal(numberIn(await page.locator('h1').innerText()), sum, 'the bars together are all results');
  await close();
});

test('links of the start page and of the lists give the counts beside them', async () => {
  const { page, close } = await at('/');
  for (const path of ['/', '/browse/location', '/browse/sector?q=productivity', '/browse/organization?q=energy&year=2022']) {
    await page.goto(server.base + path);
    const links = await page.$$eval('.counted li', all => all.slice(0, 25).map(each => ({ url: each.querySelector('a').getAttribute('href'), count: each.querySelector('.count').textContent })));
    assert.ok(links.length > 0, path);
    for (const { url, count } of links) {
      await page.goto(server.base + url);
      const lead = url.includes('/browse/') ? '.lead' : 'h1';
      assert.equal(numberIn(await page.locator(lead).innerText()), numberIn(count), `${url} from ${path}`);
    }
  }
  await close();
});

test('a filter that is removed is gone, and the words stay', async () => {
  const { page, close } = await at(pages[2].path);
  await page.locator('.active .chip').first().click();
  assert.equal(await page.locator('.active').count(), 0);
  assert.equal(await page.locator('#q').inputValue(), 'productivity');
  await close();
});

test('no payload in the address becomes an element', async () => {
  const { page, close } = await at('/search?q=zzzz');
  let dialogs = 0;
  page.on('dialog', dialog => { ++dialogs; dialog.dismiss(); });
  for (const payload of readFileSync(`${source}/tests/web/xss_payloads.txt`, 'utf8').trimEnd().split('\n')) {
    await page.goto(`${server.base}/search?q=${encodeURIComponent(payload)}`);
    const found = await page.evaluate(() => [...document.querySelectorAll('script, img, iframe, object, embed, style, video, audio, base, math, template, [onclick], [onload], [onerror], [onfocus], [autofocus]')].length);
    assert.equal(found, 0, payload);
    assert.equal(await page.locator('#q').inputValue(), payload.replaceAll('\t', ' '));
  }
  assert.equal(dialogs, 0);
  await close();
});

test('the CGI program below lighttpd says the same as the server, byte for byte', { skip: hasLighttpd ? false : 'lighttpd is not installed' }, async () => {
  const cgi = await startLighttpd(archive);
  const beside = await startServer(archive, '/press');
  try {
    const paths = [...pages.map(each => each.path), '/search.json?q=productivity', '/browse/location/pakistan%2Fpunjab%2Flahore', '/style.css', '/robots.txt', '/search?q=%D9%84%D8%A7%DB%81%D9%88%D8%B1'];
    for (const path of paths) {
      const [one, other] = await Promise.all([fetch(cgi.base + path), fetch(beside.base + path)]);
      assert.equal(one.status, other.status, path);
      assert.equal(await one.text(), await other.text(), path);
      for (const name of ['content-type', 'content-security-policy', 'etag', 'x-frame-options', 'x-content-type-options', 'referrer-policy', 'x-robots-tag']) {
        assert.equal(one.headers.get(name), other.headers.get(name), `${name} of ${path}`);
      }
    }
    const etag = (await fetch(`${cgi.base}/`)).headers.get('etag');
    assert.equal((await fetch(`${cgi.base}/`, { headers: { 'if-none-match': etag } })).status, 304);
    assert.equal((await fetch(`${cgi.base}/search`, { method: 'POST', body: 'q=x' })).status, 405);
    const head = await fetch(`${cgi.base}/search?q=productivity`, { method: 'HEAD' });
    assert.equal(head.status, 200);
    assert.equal(await head.text(), '');
  } finally {
    cgi.stop();
    beside.stop();
  }
});
