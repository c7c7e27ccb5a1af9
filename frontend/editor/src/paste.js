// What comes from the clipboard, made quiet before it is read.
//
// The content security policy allows no inline style, so the browser would report each `style` of a pasted text and
// ignore it: what bold and italic words need of it is kept as `data-look`. This is for looks only; what may stand in a
// document is the schema's affair.

const UNSEEN = /<!--[\s\S]*?-->|<(style|script|title|xml)\b[\s\S]*?<\/\1\s*>/gi;
const TAG = /<[a-z](?:"[^"]*"|'[^']*'|[^'">])*>/gi;
const HANDLER = /\son[a-z]+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+)/gi;
const STYLE = /\sstyle\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/gi;

/** HTML without styles, scripts and handlers. */
export function quiet(html) {
  return html.replace(UNSEEN, "").replace(TAG, (tag) => tag.replace(HANDLER, "").replace(STYLE, (_all, ...values) => look(values.slice(0, 3).find(Boolean) ?? "")));
}

function look(style) {
  const looks = [
    [/font-weight\s*:\s*(bold|[6-9]00)/i, "strong"],
    [/font-weight\s*:\s*(normal|[1-5]00)/i, "plain"],
    [/font-style\s*:\s*(italic|oblique)/i, "em"],
  ];
  const found = looks.filter(([pattern]) => pattern.test(style)).map(([, name]) => name);
  return found.length > 0 ? ` data-look="${found.join(" ")}"` : "";
}
