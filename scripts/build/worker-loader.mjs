import { deflateSync } from "node:zlib";
import webpack from "webpack";
import { common, typescriptRule } from "./common.mjs";

/**
 * Bundles a worker by itself and makes a module of it that exports the address of a blob with its text. The text is
 * packed: much of it stands in the page a second time.
 */
export default function workerLoader() {
  const done = this.async();
  bundle(this.resourcePath, this.rootContext, this.mode).then(({ text, files }) => {
    for (const file of files) this.addDependency(file);
    const packed = deflateSync(text, { level: 9 }).toString("base64");
    done(
      null,
      `const { unzlibSync } = require("fflate");
      const packed = Uint8Array.from(atob("${packed}"), (character) => character.charCodeAt(0));
      module.exports = URL.createObjectURL(new Blob([unzlibSync(packed)], { type: "text/javascript" }));`,
    );
  }, done);
}

async function bundle(entry, context, mode) {
  const compiler = webpack({
    ...common,
    mode,
    context,
    entry,
    target: ["webworker", "es2022"],
    module: { rules: [typescriptRule] },
    output: { filename: "worker.js" },
    plugins: [new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 })],
    performance: false,
  });
  compiler.hooks.shouldEmit.tap("workerLoader", () => false);
  const { compilation } = await new Promise((resolve, reject) => {
    compiler.run((error, stats) => (error ? reject(error) : resolve(stats)));
  });
  if (compilation.errors.length > 0) throw compilation.errors[0];
  const text = compilation.getAsset("worker.js").source.source().toString();
  const files = [...compilation.fileDependencies];
  await new Promise((resolve, reject) => compiler.close((error) => (error ? reject(error) : resolve())));
  return { text, files };
}
