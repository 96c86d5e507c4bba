import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const LIBREOFFICE = "soffice";

/** A setting that makes LibreOffice compute every formula of a loaded .xlsx, instead of showing the stored values. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

export function hasLibreOffice(): boolean {
  try {
    execFileSync(LIBREOFFICE, ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** The workbooks as LibreOffice saves them after a hard recalculation. */
export function recalculate(workbooks: readonly Uint8Array[]): Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), "recalculate-"));
  try {
    const profile = join(folder, "profile");
    mkdirSync(join(profile, "user"), { recursive: true });
    writeFileSync(join(profile, "user", "registrymodifications.xcu"), ALWAYS_RECALCULATE);
    const files = workbooks.map((bytes, index) => {
      const file = join(folder, `${String(index)}.xlsx`);
      writeFileSync(file, bytes);
      return file;
    });
    const output = join(folder, "output");
    const environment = `-env:UserInstallation=${pathToFileURL(profile).href}`;
    execFileSync(LIBREOFFICE, [environment, "--headless", "--convert-to", "xlsx", "--outdir", output, ...files], {
      stdio: "ignore",
      timeout: 120_000,
    });
    return workbooks.map((_, index) => new Uint8Array(readFileSync(join(output, `${String(index)}.xlsx`))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
