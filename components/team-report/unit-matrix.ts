/** Members by unit in four bands. The cells are drawn by the style sheet; each says its band for screen readers. */
import { type Markup, tag, text } from '@/components/charts/markup';
import type { ReportMember, TeamReport } from '@/lib/core/team-report-schemas';
import type { Band } from '@/lib/core/unit-strength';

const classOf: Record<Band, string> = { 'not started': 'b0', learning: 'b1', solid: 'b2', fading: 'b3' };

export const unitMatrix = (units: TeamReport['units'], members: readonly ReportMember[]): Markup =>
  tag(
    'table',
    { class: 'matrix' },
    tag('caption', { class: 'vh' }, text('Members by unit')),
    tag(
      'thead',
      {},
      tag(
        'tr',
        {},
        tag('th', { class: 'name', scope: 'col' }, tag('span', { class: 'vh' }, text('Member'))),
        units.map(({ number, title }) =>
          tag('th', { scope: 'col' }, tag('b', {}, text(number)), tag('span', {}, text(title))),
        ),
      ),
    ),
    tag(
      'tbody',
      {},
      members.map(({ name, bands: own }) =>
        tag('tr', {}, tag('th', { class: 'name', scope: 'row' }, text(name)), own.map(bandCell)),
      ),
    ),
  );

export const bandCell = (band: Band): Markup =>
  tag('td', { class: classOf[band] }, tag('span', { class: 'vh' }, text(band)));

/** What the four drawings mean. */
export const bandLegend: Markup = tag(
  'ul',
  { class: 'legend bands' },
  Object.entries(classOf).map(([band, name]) => tag('li', {}, tag('i', { class: name }, text('')), text(band))),
);
