/** The texts of the page. */
export interface PaneTexts {
  readonly title: string;
  readonly privacy: string;
  readonly choose: string;
  readonly chooseAnother: string;
  reading(file: string): string;
  unreadable(file: string): string;
  sheetsOf(file: string): string;
  size(rows: number, columns: number): string;
  readonly hidden: string;
}

export const zhCN: PaneTexts = {
  title: "社工站评估助手",
  privacy: "文件只在本机读取，不会上传。",
  choose: "选择 .xlsx 文件…",
  chooseAnother: "换一个文件…",
  reading: (file) => `正在读取 ${file}…`,
  unreadable: (file) => `无法读取 ${file}：它不是完好的 .xlsx 工作簿，或在选择之后被移动、改动过。`,
  sheetsOf: (file) => `${file} 的工作表`,
  size: (rows, columns) => `${rows} 行 × ${columns} 列`,
  hidden: "隐藏",
};

export const en: PaneTexts = {
  title: "Station Review",
  privacy: "The file is read on this computer and sent nowhere.",
  choose: "Choose an .xlsx file…",
  chooseAnother: "Choose another file…",
  reading: (file) => `Reading ${file}…`,
  unreadable: (file) =>
    `${file} cannot be read: it is not a sound .xlsx workbook, or it was moved or changed since you chose it.`,
  sheetsOf: (file) => `Sheets of ${file}`,
  size: (rows, columns) => `${rows} rows × ${columns} columns`,
  hidden: "hidden",
};
