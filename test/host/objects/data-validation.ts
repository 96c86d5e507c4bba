import { HostObject, asFlag, asRecord, change, property, readOnly } from "../wire/members";
import type { Json } from "../wire/protocol";
import { HostError } from "../wire/protocol";
import { requireWritable } from "../world";
import type { Dressed } from "./looks";

/** What may be typed into ranges. */
export function dataValidationObject({ world, sheet, ranges }: Dressed): HostObject {
  const present = () => ranges[0] && (sheet.validations.get(ranges[0].top, ranges[0].left) ?? null);
  const put = (changed: Readonly<Record<string, Json>> | null) => {
    requireWritable(world, sheet, null);
    for (const range of ranges) {
      sheet.validations.set(range, changed && { ...present(), ...changed });
    }
  };
  return new HostObject("DataValidation", {
    rule: property(
      8,
      () => present()?.["rule"] ?? {},
      (value) => {
        const rule = asRecord(value);
        if (Object.keys(rule).length !== 1) {
          throw new HostError("InvalidArgument", "a rule is of one kind");
        }
        put({ rule });
      },
    ),
    errorAlert: property(
      8,
      () => present()?.["errorAlert"] ?? null,
      (value) => put({ errorAlert: asRecord(value) }),
    ),
    prompt: property(
      8,
      () => present()?.["prompt"] ?? null,
      (value) => put({ prompt: asRecord(value) }),
    ),
    ignoreBlanks: property(
      8,
      () => present()?.["ignoreBlanks"] ?? true,
      (value) => put({ ignoreBlanks: asFlag(value) }),
    ),
    type: readOnly(8, () => kindOf(present()?.["rule"])),
    clear: change(8, () => {
      put(null);
      return null;
    }),
  });
}

function kindOf(rule: Json): string {
  const [kind = "none"] = typeof rule === "object" && rule !== null ? Object.keys(rule) : [];
  return kind.charAt(0).toUpperCase() + kind.slice(1);
}
