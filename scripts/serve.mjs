import webpack from "webpack";
import WebpackDevServer from "webpack-dev-server";
import { developmentPage } from "./build/page.mjs";

const FIRST_PORT = "3000";

/** A port that nobody uses, from 3000 on. */
export async function freePort(host) {
  process.env.WEBPACK_DEV_SERVER_BASE_PORT ??= FIRST_PORT;
  return WebpackDevServer.getFreePort("auto", host);
}

/**
 * Builds the page, serves it on this computer only, and builds it again whenever a source changes. Resolves once the
 * page is there; rejects when it cannot be built. `https` is the certificate, or null for plain http.
 */
export async function servePage(options, { host, port, https }) {
  const compiler = webpack(developmentPage(options));
  const built = new Promise((resolve, reject) => {
    compiler.hooks.done.tap("servePage", (stats) => {
      if (stats.hasErrors()) reject(new Error(stats.toString({ preset: "errors-only" })));
      else resolve();
    });
    compiler.hooks.failed.tap("servePage", reject);
  });
  const server = new WebpackDevServer(
    {
      host,
      port,
      server: https === null ? "http" : { type: "https", options: https },
      static: false,
      hot: false,
      client: { overlay: false, logging: "warn" },
      // Excel keeps the pages of add-ins otherwise, and shows the former one.
      headers: { "Cache-Control": "no-store" },
    },
    compiler,
  );
  await server.start();
  await built;
  return server;
}
