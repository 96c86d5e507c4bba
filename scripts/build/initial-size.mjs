import { gzipSync } from "node:zlib";
import webpack from "webpack";

const NAME = "InitialSizePlugin";

/** Fails the build when the scripts that an entry loads at once are larger than `limit` bytes, as gzip makes them. */
export class InitialSizePlugin {
  constructor(entry, limit) {
    this.entry = entry;
    this.limit = limit;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: NAME, stage }, () => this.measure(compilation));
    });
  }

  measure(compilation) {
    const files = compilation.entrypoints.get(this.entry)?.getFiles() ?? [];
    const sizes = files.map((file) => gzipSync(compilation.getAsset(file).source.buffer()).length);
    const size = sizes.reduce((sum, each) => sum + each, 0);
    if (size <= this.limit) return;
    const list = files.map((file, index) => `${file} ${sizes[index]}`).join(", ");
    compilation.errors.push(
      new webpack.WebpackError(`The first scripts have ${size} bytes (gzip), more than ${this.limit}: ${list}`),
    );
  }
}
