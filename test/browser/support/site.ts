import { pageFolder } from "./build";
import { serve, type Site } from "./server";

/** The built page on a server of its own, for all tests of a file. */
export function servedPage(): { readonly address: () => string } {
  let site: Site | null = null;
  beforeAll(async () => {
    site = await serve(pageFolder());
  });
  afterAll(() => site?.close());
  return { address: () => site?.address ?? "" };
}
