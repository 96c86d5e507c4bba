import Big from "big.js";
import type { EvaluatedAttendance } from "../../../evaluation/evaluation";
import type { Phrase } from "../text/phrases";
import { type Found, ratio } from "./staff-known";
import { STAYED } from "./staff-words";

/** Rates of stability and attendance. */
export function rateOf(
  text: string,
  { before, after }: Phrase,
  attendance: EvaluatedAttendance,
  required: Big,
): Found | null {
  if (/稳岗|在岗/u.test(text) && (/稳岗率/u.test(text) || STAYED.test(text))) {
    const isDemand =
      /低于|高于|不少于|超过|未达|达不到|要求|标准|规定|满足|大于|优于/u.test(before) ||
      /^(?:以上)?(?:的)?(?:政策|协议|评估|指标|最低|规定)*(?:要求|标准|规定|目标|底线|红线)|^以上/u.test(after);
    const demand = ratio("requiredStability", required, null);
    if (isDemand) {
      return { known: [demand], sure: /稳岗/u.test(text) };
    }
    const cell = attendance.attendance.stability?.at ?? null;
    const isRate = /稳岗率/u.test(before) || STAYED.test(text);
    return attendance.stability && isRate
      ? {
          known: [ratio("stability", attendance.stability, cell)],
          sure: /稳岗率|占|^为?$|^的$|达|即/u.test(before) && !/×|÷/u.test(before),
        }
      : { known: [], sure: false };
  }
  if (/到岗率|到位率/u.test(before) && attendance.requiredMonths?.gt(0)) {
    const rate = new Big(attendance.all.months).div(attendance.requiredMonths);
    return { known: [ratio("attendanceRate", rate, null)], sure: false };
  }
  return null;
}
