import { tmpdir } from "node:os";
import { join } from "node:path";

/** Where generated workbooks and installed peers are kept from one run to the next. */
export const FOLDER = join(tmpdir(), "station-review-bench");
