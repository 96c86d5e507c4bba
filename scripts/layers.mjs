import { dirname, relative, resolve, sep } from "node:path";

/**
 * The folders of src from the bottom up, each with the folders it may import. A folder may always import from itself;
 * `workbook` is the port, its adapters are folders inside it.
 */
const LAYERS = new Map([
  ["sheet", []],
  ["tables", ["sheet"]],
  ["station", ["sheet", "tables"]],
  ["evaluation", ["sheet", "tables", "station"]],
  ["edits", ["sheet", "tables", "station", "evaluation", "locales"]],
  ["report", ["sheet", "tables", "station", "evaluation", "edits", "locales"]],
  ["workbook", ["sheet", "edits"]],
  ["workbook/memory", ["sheet", "edits", "workbook"]],
  ["workbook/xlsx", ["sheet", "edits", "workbook"]],
  ["workbook/contract", ["sheet", "edits", "workbook"]],
  ["workbook/excel", ["sheet", "edits", "workbook", "workbook/contract"]],
]);

const TOP = ["taskpane", "cli"];

/** Locales put data into words: they may know what the data looks like, and its pure functions, but no adapter. */
const LOCALES = "locales";
const KNOWN_TO_LOCALES = ["sheet", "tables", "station", "evaluation"];
const TYPES_KNOWN_TO_LOCALES = [...KNOWN_TO_LOCALES, "edits", "report", "workbook", "workbook/contract"];

function folderOf(path) {
  const parts = path.split(sep);
  const pair = parts.slice(0, 2).join("/");
  return LAYERS.has(pair) ? pair : parts[0];
}

function mayImport(from, to, typesOnly) {
  if (from === to) return true;
  if (TOP.includes(from)) return !TOP.includes(to);
  if (from === LOCALES) return (typesOnly ? TYPES_KNOWN_TO_LOCALES : KNOWN_TO_LOCALES).includes(to);
  return LAYERS.get(from)?.includes(to) ?? false;
}

function check(context, sourceFolder, node) {
  const specifier = node.source?.value;
  if (typeof specifier !== "string" || !specifier.startsWith(".")) return;
  const file = relative(sourceFolder, context.filename);
  const target = relative(sourceFolder, resolve(dirname(context.filename), specifier));
  const typesOnly = node.importKind === "type" || node.exportKind === "type" || node.type === "TSImportType";
  const [from, to] = [folderOf(file), folderOf(target)];
  if (!mayImport(from, to, typesOnly)) context.report({ node, messageId: "direction", data: { from, to } });
}

/** An ESLint rule for the files of src: imports point one way, as `LAYERS` has it. */
export const importDirection = {
  meta: {
    type: "problem",
    schema: [],
    messages: {
      direction: "src/{{from}} must not import from src/{{to}}: imports point one way (scripts/layers.mjs).",
    },
  },
  create(context) {
    const visit = (node) => check(context, resolve(context.cwd, "src"), node);
    return {
      ImportDeclaration: visit,
      ImportExpression: visit,
      TSImportType: visit,
      ExportNamedDeclaration: visit,
      ExportAllDeclaration: visit,
    };
  },
};
