import type { Range } from "../../../src/sheet/address";
import { isEntireRow, readAddress, requireRange } from "../cells/addresses";
import type { SheetState } from "../state/sheet";
import { HostObject, asRecord, change, method, property, selfOf } from "../wire/members";
import type { Arguments } from "../wire/members";
import { HostError } from "../wire/protocol";
import type { Json } from "../wire/protocol";
import { Place, Places, requireWritable } from "../world";
import type { World } from "../world";
import { rangeObject } from "./range";
import { rangeAreasObject } from "./range-areas";

/** How a sheet is printed. */
export function pageLayoutObject(world: World, sheet: SheetState): HostObject {
  const layout = sheet.pageLayout;
  const own = (name: string, standard: Json, check: (value: Json) => boolean) =>
    property(
      9,
      () => layout.get(name) ?? standard,
      (value) => {
        if (!check(value)) {
          throw new HostError("InvalidArgument", `${JSON.stringify(value)} for ${name}`);
        }
        requireWritable(world, sheet, null);
        layout.set(name, value);
      },
    );
  const isPoints = (value: Json) => typeof value === "number" && value >= 0;
  const isFlag = (value: Json) => typeof value === "boolean";
  const put = (name: "printArea" | "printTitleRows") =>
    change(9, (given) => {
      requireWritable(world, sheet, null);
      sheet.printed.set(name, rangesGiven(given, name === "printTitleRows"));
      return null;
    });
  const read = (name: "printArea" | "printTitleRows") => sheet.printed.get(name);
  const margins = ["topMargin", "bottomMargin", "leftMargin", "rightMargin", "headerMargin", "footerMargin"];
  return new HostObject("PageLayout", {
    orientation: own("orientation", "Portrait", (value) => value === "Portrait" || value === "Landscape"),
    paperSize: own("paperSize", "Letter", (value) => typeof value === "string"),
    zoom: own("zoom", { scale: 100 }, isZoom),
    centerHorizontally: own("centerHorizontally", false, isFlag),
    centerVertically: own("centerVertically", false, isFlag),
    printGridlines: own("printGridlines", false, isFlag),
    ...Object.fromEntries(margins.map((name) => [name, own(name, 50.4, isPoints)])),
    setPrintArea: put("printArea"),
    setPrintTitleRows: put("printTitleRows"),
    getPrintAreaOrNullObject: method(9, () => {
      const ranges = read("printArea");
      return ranges ? rangeAreasObject({ world, sheet, ranges }) : null;
    }),
    getPrintTitleRowsOrNullObject: method(9, () => {
      const [range] = read("printTitleRows") ?? [];
      return range ? rangeObject(new Place(world, sheet, range)) : null;
    }),
  });
}

function isZoom(value: Json): boolean {
  const zoom = asRecord(value);
  const { scale, horizontalFitToPages: across, verticalFitToPages: down } = zoom;
  const isPages = (pages: Json) =>
    pages === undefined || pages === null || (Number.isInteger(pages) && Number(pages) >= 1);
  const isScale = scale === undefined || scale === null || (typeof scale === "number" && scale >= 10 && scale <= 400);
  return isScale && isPages(across) && isPages(down);
}

/** Ranges as an object, or as their addresses on the same sheet. */
function rangesGiven(given: Arguments, isForRows: boolean): readonly Range[] {
  const place = selfOf(given.value(0), Place);
  const places = selfOf(given.value(0), Places);
  if (place || places) {
    return places?.ranges ?? (place ? [place.range] : []);
  }
  return given
    .text(0)
    .split(",")
    .map((text) => {
      const range = readAddress(text)?.range;
      if (!range || (isForRows && !isEntireRow(range))) {
        throw new HostError("InvalidArgument", `${text} cannot be printed`);
      }
      return range;
    });
}

/** What stays in view of a sheet. */
export function freezePanesObject(world: World, sheet: SheetState): HostObject {
  const freeze = (frozen: SheetState["frozen"]): null => {
    requireWritable(world, sheet, null);
    sheet.frozen = frozen;
    return null;
  };
  return new HostObject("WorksheetFreezePanes", {
    freezeRows: change(7, (given) => freeze({ rows: given.integer(0, 1), columns: 0 })),
    freezeColumns: change(7, (given) => freeze({ rows: 0, columns: given.integer(0, 1) })),
    unfreeze: change(7, () => freeze({ rows: 0, columns: 0 })),
    getLocationOrNullObject: method(7, () => {
      const { rows, columns } = sheet.frozen;
      const range = rows + columns === 0 ? null : requireRange(0, 0, rows || 1_048_576, columns || 16_384);
      return range && rangeObject(new Place(world, sheet, range));
    }),
  });
}
