//! The land of the map of Europe: one path a country.
//!
//! Sampled once from Natural Earth 1:50m (public domain), in an equal-area projection centred on
//! 17° E 50° N with one dot for every 58 km, and cut to Europe and the partner countries. A run of
//! neighbouring dots is one line: `stroke-dasharray: 0 8` with round caps prints a dot at each
//! step of it, so the whole map weighs less than a small picture. Countries too small for the
//! grid (Malta, Liechtenstein) hold the place nearest to them.

/// The dots of one country and the point where its name or a thread to it may stand.
pub struct Outline {
    /// The code of the country, as everywhere in the product (`EL`, `UK`).
    pub code: &'static str,
    /// The `d` of its path.
    pub dots: &'static str,
    /// A dot near its middle.
    pub middle: (u16, u16),
}

/// Width and height of the drawing.
pub const SIZE: (u16, u16) = (728, 623);

/// Land that takes no part: drawn, never linked.
pub const OTHER_LAND: &str = "M524 4h193m-229 7h17m23 0h193m-309 7h33m55 0h1m23 0h193m-301 7h49m31 0h1m23 0h201m-309 7h65m31 0h209m-309 7h73m31 0h209m-301 7h57m15 0h225m-301 7h57m23 0h225m-301 7h17m55 0h225m-293 7h25m39 0h233m-293 7h17m23 0h1m23 0h225m-293 7h33m15 0h249m-293 7h33m23 0h233m-285 7h289m-285 7h281m-277 7h281m-277 7h273m-269 7h273m-277 7h273m-277 7h281m-285 7h281m-285 7h289m-285 7h281m-277 7h281m-293 7h289m-285 7h289m-293 7h289m-285 7h289m-293 7h289m-285 7h289m-285 7h281m-277 7h281m-293 7h289m-293 7h297m-293 7h289m-349 7h17m39 0h297m-309 7h305m-317 7h321m-317 7h313m-309 7h73m31 0h209m-317 7h65m39 0h185m15 0h9m-309 7h1m31 0h1m79 0h9m15 0h137m31 0h9m-149 7h105m39 0h1m-149 7h97m47 0h9m-149 7h97m31 0h17m-141 7h89m39 0h17m-157 7h89m47 0h17m-157 7h1m15 0h81m47 0h17m-157 7h89m63 0h1m-157 7h97m-93 7h105m-429 7h17m303 0h113m-445 7h41m287 0h121m-437 7h1m15 0h9m303 0h121m-101 7h25m23 0h1m23 0h25m11 35h1m-37 7h1m31 0h17m-53 7h57m-45 7h49m-45 7h49m-45 7h41m-37 7h41m-69 7h65m-77 7h81m-93 7h89m-101 7h105m-125 7h121m-653 7h1m519 0h137m-669 7h9m519 0h137m-669 7h33m55 0h57m15 0h1m15 0h1m351 0h145m-677 7h185m351 0h137m-701 7h217m359 0h129m-717 7h225m359 0h129m-709 7h225m351 0h25m15 0h97m-717 7h225m359 0h17m23 0h89m-709 7h209m359 0h25m31 0h89m-717 7h209m367 0h1m39 0h97m-709 7h209m359 0h1m31 0h113m-717 7h217m351 0h9m31 0h105m-709 7h217m47 0h25m103 0h17m151 0h9m47 0h97m-717 7h233m31 0h49m71 0h41m95 0h9m15 0h33m39 0h97m-709 7h225m23 0h57m71 0h89m39 0h65m31 0h113m-717 7h233m15 0h65m71 0h193m23 0h113m-709 7h225m23 0h89m39 0h337";

/// The countries that may take part, by code.
pub const OUTLINES: &[Outline] = &[
    Outline { code: "AL", dots: "M372 438h1m-5 7h9m-5 7h9m-5 7h1m-5 7h9m-5 7h1", middle: (372, 452) },
    Outline { code: "AM", dots: "M648 403h17m-21 7h25m-21 7h25", middle: (660, 410) },
    Outline { code: "AT", dots: "M324 340h1m-13 7h25m-37 7h41m-69 7h65m-61 7h1m15 0h41m-29 7h9", middle: (312, 361) },
    Outline {
        code: "AZ",
        dots: "M692 382h9m-29 7h41m-53 7h49m-37 7h33m-29 7h33m-29 7h9m15 0h1m-37 7h17",
        middle: (688, 403),
    },
    Outline { code: "BA", dots: "M340 396h1m-13 7h33m-29 7h33m-21 7h17m-13 7h9m-5 7h1", middle: (348, 410) },
    Outline { code: "BE", dots: "M208 291h1m-5 7h25m-13 7h17m-13 7h9", middle: (216, 305) },
    Outline {
        code: "BG",
        dots: "M404 410h1m39 0h25m-61 7h49m-45 7h49m-53 7h49m-53 7h57m-53 7h33m-29 7h1m23 0h1",
        middle: (432, 431),
    },
    Outline { code: "CY", dots: "M544 529h9m-13 7h1", middle: (544, 529) },
    Outline { code: "CZ", dots: "M308 312h17m-29 7h33m15 0h1m-45 7h57m-53 7h49m-45 7h9m15 0h17", middle: (324, 326) },
    Outline {
        code: "DE",
        dots: "M272 249h1m3 7h9m15 0h9m-53 7h57m-61 7h65m-69 7h65m-61 7h65m-77 7h73m-69 7h73m-77 7h81m-85 7h65m-61 7h49m-45 7h49m-37 7h41m-45 7h49m-53 7h57m-61 7h49",
        middle: (280, 305),
    },
    Outline { code: "DK", dots: "M268 214h17m-13 7h9m-13 7h9m-5 7h1m23 0h1m-29 7h1m15 0h1", middle: (276, 228) },
    Outline { code: "EE", dots: "M412 172h1m-13 7h25m-37 7h33m-37 7h1m23 0h17m-5 7h1", middle: (412, 186) },
    Outline {
        code: "EL",
        dots: "M448 445h1m-29 7h9m15 0h1m-45 7h25m-37 7h33m-37 7h17m15 0h1m-37 7h25m47 0h1m-69 7h25m-21 7h33m-37 7h1m15 0h1m15 0h17m-37 7h17m-13 7h9m3 7h1m55 14h1m-45 7h33",
        middle: (412, 494),
    },
    Outline {
        code: "ES",
        dots: "M72 375h1m-13 7h25m-29 7h41m-45 7h73m-53 7h65m-61 7h65m-69 7h89m-93 7h105m-109 7h121m-125 7h113m-109 7h89m-93 7h81m-85 7h81m-85 7h81m39 0h9m-133 7h89m-77 7h65m-61 7h57m-61 7h1m39 0h9",
        middle: (100, 438),
    },
    Outline {
        code: "FI",
        dots: "M396 18h9m-13 7h9m-37 7h1m31 0h9m-29 7h25m-21 7h33m-29 7h25m-21 7h25m-29 7h33m-29 7h33m-29 7h25m-21 7h25m-29 7h33m-37 7h41m-45 7h49m-53 7h57m-61 7h65m-69 7h65m-61 7h57m-53 7h49m-53 7h49m-45 7h33m-29 7h9",
        middle: (404, 102),
    },
    Outline {
        code: "FR",
        dots: "M196 298h1m-5 7h17m-45 7h1m15 0h33m-85 7h9m23 0h65m-93 7h105m-93 7h105m-101 7h97m-101 7h97m-93 7h89m-85 7h81m-77 7h65m-69 7h81m-85 7h81m-85 7h89m-93 7h89m-85 7h81m-77 7h41m15 0h33m-69 7h17m31 0h9m-45 7h1m71 14h1m-5 7h1",
        middle: (192, 361),
    },
    Outline { code: "GE", dots: "M620 382h9m15 0h9m-45 7h57m-45 7h33m-29 7h17", middle: (632, 389) },
    Outline {
        code: "HR",
        dots: "M332 382h9m-13 7h33m-53 7h25m15 0h17m-45 7h1m3 7h1m3 7h9m3 7h1m3 7h1",
        middle: (332, 396),
    },
    Outline { code: "HU", dots: "M376 347h17m-29 7h33m-53 7h49m-53 7h49m-53 7h49m-37 7h17", middle: (368, 361) },
    Outline {
        code: "IE",
        dots: "M128 207h1m-5 7h1m-13 7h9m-13 7h25m-29 7h25m-37 7h41m-37 7h33m-29 7h1",
        middle: (112, 235),
    },
    Outline {
        code: "IS",
        dots: "M108 4h1m-5 7h9m-5 7h1m-13 7h33m15 0h1m-45 7h41m-45 7h49m-45 7h49m-45 7h41",
        middle: (120, 39),
    },
    Outline {
        code: "IT",
        dots: "M284 368h1m-37 7h1m23 0h25m-61 7h65m-61 7h57m-61 7h49m-53 7h57m-21 7h17m-13 7h25m-21 7h25m-37 7h41m-21 7h25m-21 7h25m-21 7h33m-85 7h9m63 0h25m-93 7h9m63 0h33m-101 7h1m71 0h17m15 0h1m-109 7h9m79 0h1m3 7h1m-5 7h1m-5 7h1m-37 7h25m-21 7h17m3 7h1",
        middle: (288, 431),
    },
    Outline {
        code: "JO",
        dots: "M616 543h1m-5 7h9m-13 7h17m-37 7h25m-29 7h17m-13 7h17m-21 7h33m-29 7h25m-29 7h17m-13 7h9",
        middle: (604, 578),
    },
    Outline { code: "LB", dots: "M584 529h1m-5 7h1m-1 14h1", middle: (580, 536) },
    Outline { code: "LI", dots: "M264 361h1", middle: (264, 361) },
    Outline { code: "LT", dots: "M380 228h33m-29 7h33m-37 7h41m-29 7h25m-13 7h1", middle: (400, 235) },
    Outline { code: "LU", dots: "M232 319h1", middle: (232, 319) },
    Outline { code: "LV", dots: "M404 200h9m-29 7h1m23 0h17m-45 7h49m-53 7h57m-13 7h1", middle: (404, 214) },
    Outline { code: "MD", dots: "M448 347h17m-13 7h17m-13 7h17m-13 7h1m3 7h1m-5 7h1", middle: (464, 361) },
    Outline { code: "ME", dots: "M364 424h1m-5 7h17m-13 7h1", middle: (368, 431) },
    Outline { code: "MK", dots: "M384 445h17m-13 7h17m-21 7h9", middle: (396, 452) },
    Outline { code: "MT", dots: "M308 536h1", middle: (308, 536) },
    Outline { code: "NL", dots: "M228 270h17m-13 7h9m-21 7h25m-21 7h9m3 7h1", middle: (236, 284) },
    Outline {
        code: "NO",
        dots: "M380 4h25m-29 7h1m15 0h9m-37 7h25m-45 7h41m23 0h1m-69 7h17m15 0h17m-53 7h17m-13 7h1m-13 7h9m-5 7h1m-13 7h9m-5 7h1m-5 7h1m-5 7h9m-21 7h17m-21 7h17m-21 7h9m-21 7h17m-29 7h33m-45 7h41m-45 7h49m-45 7h41m-45 7h49m-53 7h1m15 0h33m-45 7h49m-53 7h49m-45 7h41m-45 7h25m-13 7h1",
        middle: (304, 109),
    },
    Outline {
        code: "PL",
        dots: "M352 249h1m-13 7h57m-77 7h73m-69 7h73m-77 7h81m-77 7h73m-77 7h81m-77 7h81m-77 7h73m-69 7h73m-69 7h1m15 0h49m-37 7h33m-5 7h1",
        middle: (360, 291),
    },
    Outline {
        code: "PT",
        dots: "M56 403h9m-13 7h17m-21 7h17m-21 7h17m-21 7h17m-21 7h17m-21 7h25m-21 7h17m-13 7h9m-13 7h9m-5 7h1",
        middle: (52, 438),
    },
    Outline {
        code: "RO",
        dots: "M440 347h1m-37 7h41m-45 7h49m-53 7h57m-61 7h65m-77 7h73m-69 7h89m-77 7h73m-77 7h1m15 0h57m-53 7h25",
        middle: (428, 382),
    },
    Outline {
        code: "RS",
        dots: "M372 382h1m-5 7h9m-5 7h17m-21 7h17m15 0h1m-29 7h25m-29 7h33m-29 7h33m-13 7h9m-5 7h1",
        middle: (380, 410),
    },
    Outline {
        code: "SE",
        dots: "M360 39h9m-21 7h25m-29 7h33m-37 7h41m-45 7h41m-45 7h49m-53 7h41m-37 7h33m-37 7h41m-45 7h41m-53 7h49m-53 7h49m-45 7h33m-37 7h33m-29 7h33m-37 7h33m-29 7h25m-29 7h33m-29 7h33m-37 7h41m-45 7h41m-45 7h41m-45 7h41m-37 7h33m-29 7h33m15 0h1m-45 7h33m-29 7h17m-21 7h17m-13 7h1",
        middle: (332, 130),
    },
    Outline { code: "SI", dots: "M320 375h9m-21 7h17m-13 7h9", middle: (316, 382) },
    Outline { code: "SK", dots: "M360 333h25m-29 7h33m-45 7h25m-21 7h9", middle: (364, 340) },
    Outline {
        code: "TN",
        dots: "M248 515h9m-21 7h17m-13 7h17m-21 7h25m-21 7h25m-29 7h25m-37 7h33m-37 7h25m-21 7h33m-29 7h41m-37 7h33m-21 7h17m-21 7h9m-5 7h1m-5 7h9",
        middle: (244, 564),
    },
    Outline {
        code: "TR",
        dots: "M620 410h17m-21 7h25m-101 7h1m15 0h1m39 0h57m-133 7h129m-133 7h145m-205 7h17m31 0h161m-213 7h9m23 0h185m-221 7h9m31 0h185m-213 7h185m-189 7h177m-173 7h161m-157 7h145m-149 7h129m-117 7h81m15 0h9m-109 7h81m-69 7h25m31 0h1",
        middle: (556, 466),
    },
    Outline {
        code: "UA",
        dots: "M488 277h17m-29 7h25m-85 7h17m15 0h65m23 0h1m-125 7h153m-157 7h153m-149 7h153m-157 7h161m-165 7h153m-157 7h153m-157 7h153m-149 7h33m39 0h65m-61 7h57m-53 7h9m15 0h25m-61 7h17m31 0h17m15 0h1m-77 7h9m31 0h25m-69 7h9m47 0h1",
        middle: (484, 326),
    },
    Outline {
        code: "UK",
        dots: "M164 172h17m-29 7h17m-13 7h25m-29 7h25m-29 7h25m-21 7h9m-29 7h9m15 0h17m-45 7h9m15 0h25m-13 7h17m-13 7h17m-21 7h25m-37 7h33m-37 7h41m-53 7h57m-45 7h49m-53 7h1m15 0h33m-61 7h49m-5 7h9",
        middle: (164, 242),
    },
    Outline { code: "XK", dots: "M384 431h1m-5 7h9", middle: (380, 438) },
];
