// Installs the packages of package-lock.json when they are absent or older than it. Silent otherwise.
import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const OLDEST_NODE = 20;
const root = dirname(dirname(fileURLToPath(import.meta.url)));

function modified(file) {
  return statSync(join(root, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function stop(...sentences) {
  for (const sentence of sentences) console.error(sentence);
  process.exit(1);
}

if (Number.parseInt(process.versions.node, 10) < OLDEST_NODE) {
  stop(
    `需要 Node.js ${OLDEST_NODE} 或更新的版本，现在的版本是 ${process.versions.node}。`,
    `Node.js ${OLDEST_NODE} or later is needed; this is ${process.versions.node}.`,
  );
}

if (modified("node_modules/.package-lock.json") < Math.max(1, modified("package-lock.json"))) {
  console.error("正在安装所需的软件包（只在第一次运行或软件包更新后）… / Installing packages …");
  // Standard output belongs to the command that runs after this one.
  const { status } = spawnSync("npm ci --no-audit --no-fund --loglevel=error", {
    cwd: root,
    shell: true,
    stdio: ["ignore", 2, 2],
  });
  if (status !== 0) stop("软件包安装失败，请检查网络后重试。", "The packages could not be installed: see above.");
}
