/** What every sheet of a workbook is called, whatever else is known of it. */
interface SheetNames {
  readonly sheets: readonly { readonly name: string }[];
  readonly otherSheets: readonly { readonly name: string }[];
}

/** The name of a sheet of ours: the one it has now, or the wanted one, numbered when another sheet has it. */
export function ownSheetName({ sheets, otherSheets }: SheetNames, present: string | null, wanted: string): string {
  if (present !== null) {
    return present;
  }
  const taken = new Set([...sheets, ...otherSheets].map(({ name }) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) {
    name = `${wanted} (${String(number)})`;
  }
  return name;
}
