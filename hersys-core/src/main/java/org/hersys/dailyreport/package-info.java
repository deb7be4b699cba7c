/**
 * The daily report of positive patients by age bracket (陽性者の日次報告): the sheet that is opened, the report of a unit and
 * a day, what was carried over into later reports, and what is computed of them.
 *
 * <p>HER-SYS新機能 陽性者の日次報告方法について 医療機関向け（2022-09-16）. No type here knows a person.
 */
@NullMarked
package org.hersys.dailyreport;

import org.jspecify.annotations.NullMarked;
