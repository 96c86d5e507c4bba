// npm run excel: serves the page with a trusted certificate and opens it as an add-in in the Excel of this computer.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, URL } from "node:url";
import debugging from "office-addin-debugging";
import certificates from "office-addin-dev-certs";
import { manifestOf } from "./build/manifest.mjs";
import { DEVELOPMENT_ADDRESS, readOptions } from "./build/options.mjs";
import { servePage } from "./serve.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

const NO_EXCEL = `这台电脑的系统没有桌面版 Excel，npm run excel 只能在 Windows 或 macOS 上用。可以改用：
  npm start       在浏览器中打开同一页面，选择工作簿文件；
  npm run build   生成页面和 dist/manifest.xml，放到服务器上，在网页版 Excel 中加载（见 README）。
There is no desktop Excel for this system: npm run excel works on Windows and macOS. Instead:
  npm start       opens the same page in a browser, for a workbook's file;
  npm run build   makes the page and dist/manifest.xml for a server and Excel on the web (see README).`;

if (!["win32", "darwin"].includes(process.platform)) {
  console.error(NO_EXCEL);
  process.exit(1);
}

function writeManifest() {
  const folder = join(root, "dist/development");
  mkdirSync(folder, { recursive: true });
  const file = join(folder, "manifest.xml");
  writeFileSync(file, manifestOf(root, DEVELOPMENT_ADDRESS));
  return file;
}

const { hostname, port } = new URL(DEVELOPMENT_ADDRESS);
const [office = "global"] = process.argv.slice(2);
const options = readOptions(root, { office });
const https = await certificates.getHttpsServerOptions();
await servePage(options, { host: hostname, port: Number(port), https });
const manifest = writeManifest();
await debugging.startDebugging(manifest, {
  appType: debugging.AppType.Desktop,
  app: "excel",
  enableDebugging: false,
});
console.log("Excel 已打开，加载项在“开始”选项卡上。按 Ctrl-C 结束并移除。");
console.log("Excel is open, with the add-in on its Home tab. Press Ctrl-C to stop and to remove it.");

process.once("SIGINT", () => {
  debugging.stopDebugging(manifest).finally(() => process.exit());
});
