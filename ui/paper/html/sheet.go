package html

// sheet is how the HTML looks. Colors have a contrast of at least 7:1 for text, on light and on dark; paper is always light. Numbers
// hang in the margin where there is one. Fonts are the reader's own.
const sheet = `
:root {
  color-scheme: light dark;
  --paper: #fdfcf9; --ink: #1d1c1a; --quiet: #4f4c47; --line: #d9d5cc; --wash: #f4f1ea;
  --mark: #174d6b; --yes: #1b5a3a; --no: #8a2f14; --new: #e3efe4; --old: #f6e6df;
  --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "Source Serif 4", Charter, Georgia, "Liberation Serif", serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif;
  --mono: ui-monospace, "SF Mono", Consolas, "Liberation Mono", monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #17181a; --ink: #e9e6df; --quiet: #b9b5ac; --line: #3b3c3f; --wash: #202225;
    --mark: #9fcbe6; --yes: #9ad3ae; --no: #f0b29b; --new: #1f3a2a; --old: #44271d;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0; background: var(--paper); color: var(--ink);
  font: 1.0625rem/1.6 var(--serif); overflow-wrap: break-word;
}
main { max-width: 42rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
p, ul, ol, dl, figure, .scroll, .verdict { margin: 0 0 1.1rem; }
h1, h2, h3, h4 { font-weight: 600; line-height: 1.25; text-wrap: balance; }
h1 { font-size: 1.9rem; letter-spacing: -0.01em; margin: 0 0 0.4rem; }
h2 { font-size: 1.35rem; margin: 2.8rem 0 0.9rem; padding-top: 1.1rem; border-top: 1px solid var(--line); }
h3 { font: 600 1rem/1.35 var(--sans); margin: 1.9rem 0 0.6rem; }
h4 { font: 600 0.9rem/1.35 var(--sans); color: var(--quiet); margin: 1.5rem 0 0.5rem; }
:target { background: var(--wash); box-shadow: 0 0 0 0.4rem var(--wash); }
:focus-visible { outline: 2px solid var(--mark); outline-offset: 3px; }

.letterhead { display: flex; flex-wrap: wrap; align-items: center; gap: 0.6rem 1.4rem; margin: 0 0 1.6rem; padding-bottom: 0.9rem; border-bottom: 1px solid var(--line); font: 0.88rem/1.45 var(--sans); }
.letterhead p { margin: 0; }
.letterhead img { background: #fff; max-width: 100%; height: auto; }
.letterhead strong { font-size: 1.05rem; }
.subtitle { color: var(--quiet); font-size: 1.15rem; }
.status { font: 600 0.9rem/1.45 var(--sans); color: var(--quiet); }
.status.draft { color: var(--ink); border: 2px dashed var(--no); border-radius: 3px; padding: 0.6rem 0.9rem; }
.number { font: 600 0.8em/1 var(--sans); color: var(--quiet); font-variant-numeric: tabular-nums; margin-inline-end: 0.35em; }

dl { font-size: 1rem; }
dl div { padding: 0.3rem 0; border-bottom: 1px solid var(--line); }
dl div:first-child { border-top: 1px solid var(--line); }
dt { font: 600 0.82rem/1.6 var(--sans); color: var(--quiet); }
dd { margin: 0; }
ul, ol { padding-inline-start: 1.5rem; }
li { margin-bottom: 0.3rem; }
li::marker { color: var(--quiet); }

.quote { border-inline-start: 3px solid var(--mark); padding-inline-start: 1.1rem; }
.quote:has(> blockquote:dir(rtl)) { border-inline: 0; border-right: 3px solid var(--mark); padding-inline: 0; padding-right: 1.1rem; }
[dir="rtl"] .quote:has(> blockquote:dir(ltr)) { border-inline: 0; border-left: 3px solid var(--mark); padding-inline: 0; padding-left: 1.1rem; }
figcaption { font: 600 0.82rem/1.5 var(--sans); color: var(--mark); margin-bottom: 0.25rem; }
blockquote { margin: 0; font-size: 1.1rem; }
blockquote p { margin-bottom: 0.5rem; }
blockquote ul, blockquote ol, .written { margin: 0 0 0.5rem; padding-inline-start: 2rem; }
blockquote li > *, .written > div > * { margin-top: 0.3rem; }
blockquote li::marker { color: inherit; }
.dot { list-style-type: disc; }
.hyphen { list-style-type: "-  "; }
.dash { list-style-type: "–  "; }
.star { list-style-type: "*  "; }
.written > div { margin-bottom: 0.3rem; }
.mark { display: inline-block; min-width: 2rem; margin-inline-start: -2rem; }
.numbered { position: relative; padding-inline-start: 2.2rem; }
.beside { position: absolute; inset-inline-start: 0; font: 0.75rem/2.2 var(--sans); color: var(--quiet); font-variant-numeric: tabular-nums; }
blockquote > :last-child, .verdict p:last-child { margin-bottom: 0; }
del { text-decoration: line-through 2px; text-decoration-color: var(--no); background: var(--old); }
ins { text-decoration: underline 2px; text-decoration-color: var(--yes); text-underline-offset: 3px; background: var(--new); }
code { font: 0.86em/1.5 var(--mono); overflow-wrap: anywhere; }

.verdict {
  position: relative; font: 0.98rem/1.5 var(--sans); background: var(--wash); border-radius: 3px;
  padding: 0.65rem 1rem; border: 1px solid var(--line);
}
.verdict:has(.sign) { padding-inline-start: 2.5rem; }
.verdict .sign { position: absolute; inset-inline-start: 1rem; font-weight: 700; }
.verdict p { margin-bottom: 0.3rem; }
.verdict.carried { border-color: var(--yes); }
.verdict.carried .sign { color: var(--yes); }
.verdict.not-carried { border: 1px dashed var(--no); }
.verdict.not-carried .sign { color: var(--no); }

.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font: 0.92rem/1.45 var(--sans); font-variant-numeric: tabular-nums; }
caption { text-align: start; font-weight: 600; font-size: 0.92rem; padding-bottom: 0.45rem; }
th, td { text-align: start; vertical-align: top; padding: 0.4rem 0.9rem 0.4rem 0; border-bottom: 1px solid var(--line); }
th:last-child, td:last-child { padding-inline-end: 0; }
thead th { color: var(--quiet); font-size: 0.82rem; border-bottom: 2px solid var(--quiet); vertical-align: bottom; }
tbody th { font-weight: 400; }
tfoot th, tfoot td { font-weight: 600; border-bottom: 0; border-top: 2px solid var(--quiet); }
.center { text-align: center; }
.end { text-align: end; }
hr { border: 0; border-top: 1px solid var(--line); margin: 2.5rem 0; }

.chart svg { display: block; overflow: visible; }
.chart text { fill: var(--ink); font: 0.82rem var(--sans); font-variant-numeric: tabular-nums; }
.chart .figure { font-weight: 600; text-anchor: middle; }
.chart .on-dark { fill: var(--paper); }
.chart .on-hatched { paint-order: stroke; stroke: var(--paper); stroke-width: 5px; }
.chart rect { stroke: var(--ink); stroke-width: 1px; }
.chart .dark { fill: var(--ink); }
.chart .grey { fill: var(--line); }
.chart .open { fill: none; }
.chart .hatch { stroke: var(--ink); stroke-width: 2.5px; fill: none; }
.chart .axis { stroke: var(--quiet); }
.chart .step { stroke: var(--ink); stroke-width: 2px; }
.chart .needed { stroke-dasharray: 5 4; }
.chart .tick, .chart .last { text-anchor: end; }
.chart .time { text-anchor: middle; }
.chart .first { text-anchor: start; }
.chart .last { text-anchor: end; }
.legend { list-style: none; padding: 0; margin: 0.5rem 0 0; font: 0.82rem/1.5 var(--sans); }
.legend li { display: inline-block; margin: 0 1.1rem 0 0; }
.legend svg { display: inline-block; vertical-align: -0.1em; }

.signatures { margin-top: 3rem; font: 0.88rem/1.4 var(--sans); }
.signature { display: grid; grid-template-columns: 2fr 1fr; gap: 1.5rem; }
.signature p { border-top: 1px solid var(--ink); padding-top: 0.35rem; margin: 2.6rem 0 0; }

@media (min-width: 34rem) {
  dl div { display: grid; grid-template-columns: 11rem 1fr; column-gap: 1rem; }
  .short { white-space: nowrap; }
}
@media (min-width: 56rem) {
  main { padding: 4.5rem 0 6rem; }
  h2, h3, .point { position: relative; }
  h2 > .number, h3 > .number, .point > .number {
    position: absolute; inset-inline-end: 100%; margin-inline-end: 1.1rem; white-space: nowrap; line-height: inherit;
  }
  h2 > .number { font-size: 1rem; line-height: 1.7rem; }
  .point > .number { font-size: 0.82rem; line-height: 1.7rem; }
}
@page {
  margin: 20mm 20mm 22mm 24mm;
  @bottom-center { content: counter(page) " / " counter(pages); font: 9pt sans-serif; color: #4f4c47; }
}
@media print {
  :root {
    color-scheme: light;
    --paper: #fff; --ink: #000; --quiet: #3d3b37; --line: #b5b1a8; --wash: #fff;
    --mark: #174d6b; --yes: #1b5a3a; --no: #8a2f14; --new: #fff; --old: #fff;
  }
  html { font-size: 9.5pt; }
  body { line-height: 1.4; }
  main { max-width: none; padding: 0; }
  h1 { font-size: 1.7rem; }
  h2 { margin: 1.5rem 0 0.5rem; padding-top: 0.5rem; font-size: 1.2rem; }
  h3 { margin: 1rem 0 0.4rem; }
  p, ul, ol, dl, figure, .scroll, .verdict { margin-bottom: 0.6rem; }
  blockquote { font-size: 1.05rem; }
  .verdict { padding: 0.25rem 0.8rem; }
  .verdict:has(.sign) { padding-inline-start: 2rem; }
  .verdict .sign { inset-inline-start: 0.8rem; }
  .verdict p { margin: 0; }
  hr { margin: 1.2rem 0; }
  .signatures { margin-top: 1rem; }
  p { orphans: 3; widows: 3; }
  h1, h2, h3, h4, caption, figcaption { break-after: avoid; break-inside: avoid; }
  dl div, .quote, .verdict, tr, .signature, li { break-inside: avoid; }
  .verdict { break-before: avoid; }
  p:has(+ .quote, + .verdict, + .scroll, + ul, + ol), :is(h2, h3, h4) + p:not(.point) { break-after: avoid; }
  thead { display: table-header-group; }
  tfoot { display: table-row-group; }
  .scroll { overflow: visible; }
  .signatures, .chart, .letterhead { break-inside: avoid; }
  table:not(:has(tr:nth-of-type(9))) { break-inside: avoid; }
  .letterhead, li:first-child, tr:first-child { break-after: avoid; }
  li:last-child, tr:last-child, hr, .signatures { break-before: avoid; }
  hr, p:has(+ hr + .signatures, + p + hr + .signatures), h2:has(+ p + p + hr + .signatures, + p + hr + .signatures), :has(+ h2 + p + p + hr + .signatures, + h2 + p + hr + .signatures) { break-after: avoid; }
}
`
