import { execSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { FOLDER } from "./folder";

const VERSIONS = { exceljs: "4.4.0", xlsx: "0.18.5" } as const;

/** Installs the libraries that we compare with into a folder of their own, once; false when that is not possible. */
export function installPeers(): boolean {
  const names = Object.entries(VERSIONS);
  if (names.every(([name]) => existsSync(join(FOLDER, "node_modules", name, "package.json")))) {
    return true;
  }
  mkdirSync(FOLDER, { recursive: true });
  const packages = names.map(([name, version]) => `${name}@${version}`).join(" ");
  try {
    execSync(`npm install --prefix "${FOLDER}" --no-save --no-audit --no-fund ${packages}`, { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** An installed peer. */
export function requirePeer(name: keyof typeof VERSIONS): unknown {
  return createRequire(join(FOLDER, "package.json"))(name);
}
