// Keys, and signs that become blocks while typing.

import { baseKeymap, chainCommands, exitCode } from "prosemirror-commands";
import { redo, undo } from "prosemirror-history";
import { InputRule, inputRules, textblockTypeInputRule, wrappingInputRule } from "prosemirror-inputrules";
import { keymap } from "prosemirror-keymap";
import { liftListItem, sinkListItem, splitListItem } from "prosemirror-schema-list";
import { goToNextCell } from "prosemirror-tables";
import { setHeading, toggleEmphasis, toggleList, toggleStrong } from "./commands.js";
import { schema } from "./schema.js";

const { nodes } = schema;

function newLine(state, dispatch) {
  if (!state.selection.$from.parent.inlineContent || state.selection.$from.parent.type.spec.code) return false;
  dispatch?.(state.tr.replaceSelectionWith(nodes.hard_break.create()).scrollIntoView());
  return true;
}

/** The keys. Tab is taken only inside a table, and leaves it at its end; Alt+F10 goes to the toolbar. */
export function keys({ link, focusToolbar }) {
  return [
    keymap({
      "Mod-z": undo,
      "Mod-y": redo,
      "Shift-Mod-z": redo,
      "Mod-b": toggleStrong,
      "Mod-i": toggleEmphasis,
      "Mod-k": link,
      "Mod-Alt-0": setHeading(0),
      "Mod-Alt-2": setHeading(2),
      "Mod-Alt-3": setHeading(3),
      "Mod-Alt-4": setHeading(4),
      "Shift-Mod-7": toggleList(nodes.ordered_list),
      "Shift-Mod-8": toggleList(nodes.bullet_list),
      "Mod-]": sinkListItem(nodes.list_item),
      "Mod-[": liftListItem(nodes.list_item),
      "Alt-F10": focusToolbar,
      Tab: goToNextCell(1),
      "Shift-Tab": goToNextCell(-1),
      "Shift-Enter": chainCommands(exitCode, newLine),
      Enter: splitListItem(nodes.list_item),
    }),
    keymap(baseKeymap),
  ];
}

const headingRule = textblockTypeInputRule(/^(#{1,4})\s$/, nodes.heading, ([, signs]) => ({ level: Math.max(signs.length, 2) }));
const listRule = wrappingInputRule(/^\s*[-+*]\s$/, nodes.bullet_list);
const numberRule = wrappingInputRule(
  /^(\d{1,4})\.\s$/,
  nodes.ordered_list,
  ([, number]) => ({ order: Number(number) }),
  ([, number], list) => list.childCount + list.attrs.order === Number(number),
);
const lineRule = new InputRule(/^---$/, ({ tr, doc }, _match, start, end) => {
  const $start = doc.resolve(start);
  const [parent, index] = [$start.node(-1), $start.index(-1)];
  const fits = parent.canReplaceWith(index, index, nodes.horizontal_rule) && parent.type !== nodes.list_item;
  return fits ? tr.delete(start, end).insert($start.before(), nodes.horizontal_rule.create()) : null;
});

/** The rules that run while typing. */
export const typingRules = inputRules({
  rules: [headingRule, listRule, numberRule, wrappingInputRule(/^\s*>\s$/, nodes.blockquote), textblockTypeInputRule(/^```$/, nodes.code_block), lineRule],
});
