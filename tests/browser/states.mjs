// SPDX-License-Identifier: GPL-3.0-or-later
// The states in which the page is judged. Paths are below the base; the story is whichever the archive finds first.
export const widths = [1280, 360];

export async function states(base) {
  const found = await (await fetch(`${base}/search.json?q=productivity`)).json();
  if (found.total === 0) throw new Error('the archive has no story to look at');
  const sector = found.facets.sector[0].value;
  const programme = found.facets.programme[0].value;
  return [
    { name: 'start', path: '/' },
    { name: 'results', path: '/search?q=productivity' },
    { name: 'facet chosen', path: `/search?q=productivity&sector=${sector}` },
    { name: 'nothing found', path: '/search?q=zeppelin+submarine+volcano&year=2021' },
    { name: 'query error', path: '/search?q=%22energy+audit+(foo:bar&since=soonish' },
    { name: 'story', path: `/story/${found.hits[0].id}?q=productivity` },
    { name: 'browse', path: `/browse/sector/${sector}` },
    { name: 'values', path: '/browse/organization' },
    { name: 'timeline', path: `/timeline?name=programme:${programme}` },
    { name: 'timeline of words', path: '/timeline?name=energy+audits' },
    { name: 'timeline of an acronym', path: '/timeline?name=SNP' },
    { name: 'timelines', path: '/timeline' },
    { name: 'quotations', path: '/quotes?q=productivity' },
    { name: 'help', path: '/help' },
    { name: 'not found', path: '/nowhere' },
  ];
}
