import { createHash } from "node:crypto";

function policy(directives) {
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(" "))
    .join("; ");
}

const NOTHING = ["'none'"];

// Fluent UI writes its rules into style elements, and office.js writes style attributes.
const COMMON = {
  "default-src": NOTHING,
  "style-src": ["'unsafe-inline'"],
  "img-src": ["data:", "blob:"],
  "font-src": ["data:"],
  "base-uri": NOTHING,
  "form-action": NOTHING,
};

/** The page's Content-Security-Policy: its own origin and the folder of office.js, nothing else. */
export function pagePolicy(officeFolder) {
  const outside = officeFolder?.startsWith("https:") ? [officeFolder] : [];
  return policy({
    ...COMMON,
    "script-src": ["'self'", ...outside],
    "style-src": ["'self'", ...COMMON["style-src"]],
    "img-src": ["'self'", ...COMMON["img-src"]],
    "font-src": ["'self'", ...COMMON["font-src"]],
    "connect-src": ["'self'"],
    "worker-src": ["'self'", "blob:"],
  });
}

/** The policy of a page that is one file: the scripts that stand in it, workers made of them, and the sample in it. */
export function singlePolicy(scripts) {
  const hashes = scripts.map((script) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`);
  return policy({ ...COMMON, "script-src": hashes, "connect-src": ["data:"], "worker-src": ["blob:"] });
}
