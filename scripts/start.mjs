// npm start: serves the page on this computer and opens it, with the sample workbook, in the browser.
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import open from "open";
import { readOptions } from "./build/options.mjs";
import { freePort, servePage } from "./serve.mjs";

const HOST = "localhost";
const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** A Linux without a display has no browser that could be opened; BROWSER=none says that none should be. */
function hasBrowser({ BROWSER, DISPLAY, WAYLAND_DISPLAY, WSL_DISTRO_NAME }) {
  if (BROWSER === "none") return false;
  return process.platform !== "linux" || [DISPLAY, WAYLAND_DISPLAY, WSL_DISTRO_NAME].some(Boolean);
}

async function openBrowser(address) {
  if (!hasBrowser(process.env)) return;
  // The address has been printed: somebody whose browser does not open can open it by hand.
  await open(address).catch((error) => console.error(String(error)));
}

console.error("正在准备页面… / Preparing the page …");
const port = await freePort(HOST);
await servePage(readOptions(root, { office: "none" }), { host: HOST, port, https: null });
const address = `http://${HOST}:${port}/?sample`;
console.log(`装有示例工作簿的页面在：${address}\n按 Ctrl-C 结束。`);
console.log(`The page with the sample workbook is at: ${address}\nPress Ctrl-C to stop.`);
await openBrowser(address);
