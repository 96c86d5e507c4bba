import { chmodSync } from "node:fs";
import { useFolder } from "./support/command";

const NOBODY = 65534;
const folder = useFolder();
const isSuperuser = process.geteuid?.() === 0;

/** Nobody may read a locked file but the superuser, who is nobody meanwhile. */
async function asNobody<T>(action: () => Promise<T>): Promise<T> {
  if (!isSuperuser) {
    return action();
  }
  process.seteuid?.(NOBODY);
  try {
    return await action();
  } finally {
    process.seteuid?.(0);
  }
}

test("a file without permission is told by what the system says of it", async () => {
  chmodSync(folder().path, 0o755);
  chmodSync(folder().put("保密.xlsx", "PK"), 0);
  const { status, error } = await asNobody(() => folder().command(["check", "保密.xlsx"]));
  expect(status).toBe(2);
  expect(error).toBe("保密.xlsx：无法读取这个文件（EACCES），请检查权限，或关闭正在占用它的程序。");
});
