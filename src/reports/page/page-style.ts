import { Html } from './html';

/** The style sheet of the page: light and dark, narrow and wide, on paper. */
export const pageStyle = new Html(`
:root{color-scheme:light dark;--ground:#f7f7f4;--card:#fff;--ink:#1c2226;--soft:#535c64;--line:#dcdfdc;--green:#17734a;--red:#b0241d;--amber:#855400;--grey:#69727a;--link:#1f5aa8;--good:#e9f4ee;--bad:#fbecea;--open:#f8f1e2;--sign:#fff}
@media (prefers-color-scheme:dark){:root{--ground:#14171a;--card:#1b1f23;--ink:#e7eaec;--soft:#a9b2b9;--line:#333a40;--green:#62cf99;--red:#ff8f86;--amber:#e5b660;--grey:#97a1a9;--link:#8fb8f6;--good:#17291f;--bad:#331c1b;--open:#2d2516;--sign:#14171a}}
*{box-sizing:border-box}
html{scroll-behavior:smooth;-webkit-text-size-adjust:100%}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:anywhere}
main{max-width:1160px;margin:0 auto;padding:32px 24px 72px}
h1{font-size:clamp(1.5rem,1.1rem + 1.8vw,2.15rem);line-height:1.2;margin:.15em 0 .4em;letter-spacing:-.01em;text-wrap:balance}
h2{font-size:1.2rem;margin:0 0 .5em;letter-spacing:-.005em}
h3{font-size:1rem;margin:0 0 .4em}
p{margin:.35em 0}
a{color:var(--link);text-underline-offset:2px}
a:focus-visible,summary:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:4px}
section{margin-top:44px}
.code,pre{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;font-size:.86em}
pre{background:var(--ground);border:1px solid var(--line);border-radius:8px;padding:10px 12px;margin:.3em 0;white-space:pre-wrap;user-select:all}
.skip{position:absolute;left:-999px}.skip:focus{left:16px;top:8px;background:var(--card);padding:6px 12px;z-index:1}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.eyebrow{color:var(--soft);margin:0}
.about,.fine,.none{color:var(--soft)}
.fine{font-size:.86em}.none{font-style:italic}
.number{display:inline-block;min-width:1.7em;padding:0 .5em;border-radius:1em;background:var(--line);font-size:.75em;font-weight:600;text-align:center;vertical-align:.12em;line-height:1.7}
.verdict{background:var(--card);border:1px solid var(--line);border-left:8px solid var(--grey);border-radius:14px;padding:24px 28px}
.verdict.kept{border-left-color:var(--green)}.verdict.not-kept{border-left-color:var(--red)}
.tally{display:flex;gap:3px;height:10px;margin:18px 0 12px;border-radius:5px;overflow:hidden}
.tally span{background:currentColor}
.counts{display:flex;flex-wrap:wrap;gap:6px 22px;list-style:none;margin:0;padding:0}
.counts li{display:flex;align-items:center;gap:7px}
.problems{margin:16px 0 0;padding:12px 16px 12px 34px;background:var(--bad);border-radius:8px}
.limits{background:var(--open);border-radius:12px;padding:18px 28px;margin-top:20px}
.limits ul{margin:0;padding-left:1.1em}.limits li{margin:.25em 0}
.icon{flex:none;vertical-align:-.22em}h3 .icon{margin-right:8px}
.mark-kept{color:var(--green)}.mark-failed{color:var(--red)}.mark-skipped,.mark-not-reached{color:var(--grey)}.mark-pending-kept,.mark-pending-not-kept{color:var(--amber)}
.full{fill:currentColor}.ring,.line,.stroke{fill:none;stroke:currentColor;stroke-width:1.8;stroke-linecap:round;stroke-linejoin:round}.stroke{stroke:var(--sign);stroke-width:2}.dashed{stroke-dasharray:2.5 3}
.card{background:var(--card);border:1px solid var(--line);border-radius:12px;padding:20px 24px;margin:14px 0}
.failure{border-left:5px solid var(--red)}
.fault{font-weight:600;color:var(--red)}
.facts{display:grid;grid-template-columns:minmax(9em,auto) 1fr;gap:4px 20px;margin:.6em 0}
.facts dt{color:var(--soft)}.facts dd{margin:0;min-width:0}
.sides{border-top:1px solid var(--line);margin-top:14px;padding-top:10px}
.sides dl{display:grid;grid-template-columns:repeat(3,minmax(0,1fr));gap:10px;margin:.6em 0}
.sides dl>div{background:var(--ground);border-radius:8px;padding:8px 12px}
.sides .got{background:var(--bad)}
.sides dt{font-size:.8em;color:var(--soft)}.sides dd{margin:0}
.repeat{margin-top:14px;color:var(--soft)}
.picture{list-style:none;margin:0;padding:0}
.lane{display:grid;grid-template-columns:216px minmax(0,1fr);gap:0 44px;position:relative;padding-bottom:30px}
.lane:last-child{padding-bottom:0}
.step{background:var(--card);border:1.5px solid var(--soft);border-radius:10px;padding:10px 14px;align-self:start;position:relative;z-index:1;font-size:.92em}
.step h3{margin:0 0 2px}
.ways{position:relative}.ways::before{content:"";position:absolute;right:100%;top:22px;width:46px;border-top:2px solid var(--line)}
.lane:not(:last-child)::before{content:"";position:absolute;left:107px;top:20px;bottom:0;border-left:2px solid var(--soft)}
.lane:not(:last-child)::after{content:"";position:absolute;left:102px;bottom:1px;border:6px solid transparent;border-top:9px solid var(--soft);border-bottom:0}
.ways{border-left:2px solid var(--line);padding-left:14px;min-width:0}
.places{display:flex;flex-wrap:wrap;gap:8px}
.refusals{margin-top:8px;background:var(--card);border:1px solid var(--line);border-radius:9px;padding:6px 12px}.refusals>p{color:var(--soft);font-size:.86em;margin:0}
.refusals .places{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(17.5em,100%),1fr));gap:0 22px}
.place.refused{border:0;border-radius:0;padding:0;background:none}
.place.refused summary{padding:2px 0;list-style:none;display:flex;gap:8px;align-items:baseline}
.place.refused summary::-webkit-details-marker{display:none}
.place.refused[open]{grid-column:1/-1}
.place.refused summary:hover .label{text-decoration:underline}
.place{margin:0;padding:0 12px;border-radius:9px;max-width:100%}
.place[open]{flex:1 0 100%;padding-bottom:8px}
.place.in{background:var(--good);border-color:var(--green)}
.place summary{padding:5px 0;font-size:.92em}
.place .label{margin-right:6px}.place.refused .label{margin:0}.counted{white-space:nowrap}
.place.refused .label{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;font-size:.88em;font-weight:400}
.place.broken,.place.refused.broken{border:2px solid var(--red);border-radius:9px;padding:0 10px 6px}
.place ul{list-style:none;margin:2px 0 0;padding:0}
.place li{display:flex;gap:8px;padding:2px 0;font-size:.92em}.place li .icon{margin-top:3px}
.matrix{width:100%;border-collapse:collapse;background:var(--card);border:1px solid var(--line);border-radius:12px;overflow:hidden;border-spacing:0}
.matrix th,.matrix td{padding:9px 14px;text-align:left;border-top:1px solid var(--line);vertical-align:top}
.matrix thead th{border-top:0;color:var(--soft);font-weight:500;font-size:.86em}
.matrix tbody th{font-weight:500}.matrix .family th{background:var(--ground);color:var(--soft);font-size:.86em;padding:5px 14px}.matrix td{min-width:5.4em}
.count{white-space:nowrap;margin-right:10px}.count .icon{margin-right:4px}
.reasons{list-style:none;margin:0 0 14px;padding:0}
.reasons li{display:flex;gap:10px;padding:3px 0}
.reasons .icon{margin-top:3px}.reason h3{font-weight:500;margin:.6em 0 .2em}
.figures{border-collapse:collapse;margin:8px 0}.figures th,.figures td{text-align:left;padding:4px 22px 4px 0;border-top:1px solid var(--line);font-weight:400}.figures thead th{border-top:0;color:var(--soft);font-size:.86em}
.stale{background:var(--open);border-radius:8px;padding:8px 14px}
.source{display:block;color:var(--soft);font-size:.8em;margin-top:3px}
.told{border-top:1px solid var(--line);margin-top:12px;padding-top:8px}.told h4{font-size:1em;font-weight:500;margin:0}
details{background:var(--card);border:1px solid var(--line);border-radius:10px;margin:8px 0;padding:0 18px}
details[open]{padding-bottom:14px}
summary{cursor:pointer;padding:10px 0;font-weight:500}
.interaction{margin:5px 0}
.interaction summary{display:flex;align-items:center;gap:10px;font-weight:400}
.interaction .name{flex:1}
.interaction:has(:target),.told:target,.operation>div:target{outline:3px solid var(--link);outline-offset:1px}
.operation>summary{display:flex;flex-wrap:wrap;gap:4px 16px;align-items:center}.operation>summary .code{flex:1 1 60%}
.operation .interaction{background:var(--ground)}
.plain{padding-left:1.2em}
.drift{list-style:none;margin:8px 0 0;padding:0}
.drift li{display:grid;grid-template-columns:minmax(0,5fr) minmax(0,5fr) 6em;gap:2px 18px;padding:6px 0;border-top:1px solid var(--line)}
.drift .fine{text-align:right}
@media (max-width:760px){
main{padding:14px 12px 48px}.verdict,.limits{padding:18px}.card{padding:16px}section{margin-top:34px}
.lane{grid-template-columns:minmax(0,1fr);padding-bottom:18px}.ways::before{display:none}
.lane:not(:last-child)::before,.lane:not(:last-child)::after{display:none}
.ways{margin-left:12px;padding-top:10px}
.figures th,.figures td{padding-right:12px}
.facts{grid-template-columns:1fr;gap:0}.facts dd{margin-bottom:8px}
.sides dl{grid-template-columns:1fr}
.drift li{grid-template-columns:1fr}.drift .fine{text-align:left}
.matrix thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.matrix tr{display:flex;flex-wrap:wrap;border-top:1px solid var(--line)}.matrix th,.matrix td{border:0;padding:6px 14px}
.matrix tbody th{flex:1 0 100%;padding-bottom:0}
.matrix td:has(.none){display:none}
.matrix td::before{content:attr(data-title);display:block;color:var(--soft);font-size:.8em}
.interaction summary{flex-wrap:wrap}.interaction .name{flex:1 1 70%}
}
@media print{
:root{color-scheme:light;--ground:#fff;--card:#fff;--ink:#000;--soft:#444;--line:#bbb;--green:#17734a;--red:#b0241d;--amber:#855400;--grey:#666;--link:#000;--good:#fff;--bad:#fff;--open:#fff;--sign:#fff}
main{max-width:none;padding:0}.skip{display:none}
.card,.interaction,.reasons li,.place{break-inside:avoid}.place[open]{flex:0 1 auto}h2,h3{break-after:avoid}
details:not(.place)::details-content{content-visibility:visible;display:block;block-size:auto}
.verdict,.limits{border:1px solid #bbb}
}
`);
