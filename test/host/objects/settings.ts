import { HostObject, change, method, property, readOnly } from "../wire/members";
import { HostError } from "../wire/protocol";
import type { Json } from "../wire/protocol";
import type { World } from "../world";

/** What add-ins keep inside the workbook. */
export function settingsObject({ workbook }: World): HostObject {
  const { settings } = workbook;
  const open = (key: string): HostObject =>
    new HostObject(
      "Setting",
      {
        key: readOnly(4, () => key),
        value: property(
          4,
          () => valueOf(key),
          (value) => settings.set(key, value),
        ),
        delete: change(4, () => {
          valueOf(key);
          settings.delete(key);
          return null;
        }),
      },
      { identity: { _Id: key } },
    );
  const valueOf = (key: string): Json => {
    if (!settings.has(key)) {
      throw new HostError("ItemNotFound", `no setting ${key}`);
    }
    return settings.get(key);
  };
  const item = (key: Json): HostObject => {
    if (typeof key !== "string" || !settings.has(key)) {
      throw new HostError("ItemNotFound", `no setting ${JSON.stringify(key)}`);
    }
    return open(key);
  };
  const members = {
    getCount: method(4, () => settings.size),
    getItem: method(4, (given) => item(given.value(0))),
    getItemOrNullObject: method(4, (given) => (settings.has(given.text(0)) ? open(given.text(0)) : null)),
    // A setting of the same key is replaced.
    add: change(4, (given) => {
      if (workbook.isReadOnly) {
        throw new HostError("AccessDenied", "the workbook can only be read");
      }
      settings.set(given.text(0), given.value(1));
      return open(given.text(0));
    }),
  };
  return new HostObject("SettingCollection", members, { items: () => [...settings.keys()].map(open), item });
}
