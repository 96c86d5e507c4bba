import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, parse } from "node:path";
import { pathToFileURL } from "node:url";

const LIBREOFFICE = "soffice";

/** Whether LibreOffice is there with its word processor, without which it is often installed. */
export function hasWriter(): boolean {
  try {
    return toPdf("probe.txt", new TextEncoder().encode("probe")).length > 0;
  } catch {
    return false;
  }
}

/** A file as LibreOffice prints it, byte for byte a character. */
export function toPdf(name: string, bytes: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), "writer-"));
  try {
    const file = join(folder, name);
    writeFileSync(file, bytes);
    const environment = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    execFileSync(LIBREOFFICE, [environment, "--headless", "--convert-to", "pdf", "--outdir", folder, file], {
      stdio: "ignore",
      timeout: 120_000,
    });
    return readFileSync(join(folder, `${parse(name).name}.pdf`), "latin1");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
