# SPDX-License-Identifier: MIT
#
# Made by headergen. Do not edit: change the template and run `headergen generate`.
# fmt: off
# flake8: noqa
from . import input as _s
from ..arm import _abi, _calls
from ..arm import _members as _t
from ..arm import _records as _a

# each part has what is here in it
constants = _s
ioctls = _s
macros = _s
structs = _s
wrap = _abi.wrap
ioctl = _calls.ioctl

def name_of(value: int, prefix: str | tuple[str, ...]) -> str: ...
def flags_of(value: int, prefix: str | tuple[str, ...]) -> str: ...

class enums:
    pass

__BITS_PER_LONG: int
_IOC_NRBITS: int
_IOC_TYPEBITS: int
_IOC_SIZEBITS: int
_IOC_DIRBITS: int
_IOC_NRMASK: int
_IOC_TYPEMASK: int
_IOC_SIZEMASK: int
_IOC_DIRMASK: int
_IOC_NRSHIFT: int
_IOC_TYPESHIFT: int
_IOC_SIZESHIFT: int
_IOC_DIRSHIFT: int
_IOC_NONE: int
_IOC_WRITE: int
_IOC_READ: int
IOC_IN: int
IOC_OUT: int
IOC_INOUT: int
IOCSIZE_MASK: int
IOCSIZE_SHIFT: int
INPUT_PROP_POINTER: int
INPUT_PROP_DIRECT: int
INPUT_PROP_BUTTONPAD: int
INPUT_PROP_SEMI_MT: int
INPUT_PROP_TOPBUTTONPAD: int
INPUT_PROP_POINTING_STICK: int
INPUT_PROP_ACCELEROMETER: int
INPUT_PROP_MAX: int
INPUT_PROP_CNT: int
EV_SYN: int
EV_KEY: int
EV_REL: int
EV_ABS: int
EV_MSC: int
EV_SW: int
EV_LED: int
EV_SND: int
EV_REP: int
EV_FF: int
EV_PWR: int
EV_FF_STATUS: int
EV_MAX: int
EV_CNT: int
SYN_REPORT: int
SYN_CONFIG: int
SYN_MT_REPORT: int
SYN_DROPPED: int
SYN_MAX: int
SYN_CNT: int
KEY_RESERVED: int
KEY_ESC: int
KEY_1: int
KEY_2: int
KEY_3: int
KEY_4: int
KEY_5: int
KEY_6: int
KEY_7: int
KEY_8: int
KEY_9: int
KEY_0: int
KEY_MINUS: int
KEY_EQUAL: int
KEY_BACKSPACE: int
KEY_TAB: int
KEY_Q: int
KEY_W: int
KEY_E: int
KEY_R: int
KEY_T: int
KEY_Y: int
KEY_U: int
KEY_I: int
KEY_O: int
KEY_P: int
KEY_LEFTBRACE: int
KEY_RIGHTBRACE: int
KEY_ENTER: int
KEY_LEFTCTRL: int
KEY_A: int
KEY_S: int
KEY_D: int
KEY_F: int
KEY_G: int
KEY_H: int
KEY_J: int
KEY_K: int
KEY_L: int
KEY_SEMICOLON: int
KEY_APOSTROPHE: int
KEY_GRAVE: int
KEY_LEFTSHIFT: int
KEY_BACKSLASH: int
KEY_Z: int
KEY_X: int
KEY_C: int
KEY_V: int
KEY_B: int
KEY_N: int
KEY_M: int
KEY_COMMA: int
KEY_DOT: int
KEY_SLASH: int
KEY_RIGHTSHIFT: int
KEY_KPASTERISK: int
KEY_LEFTALT: int
KEY_SPACE: int
KEY_CAPSLOCK: int
KEY_F1: int
KEY_F2: int
KEY_F3: int
KEY_F4: int
KEY_F5: int
KEY_F6: int
KEY_F7: int
KEY_F8: int
KEY_F9: int
KEY_F10: int
KEY_NUMLOCK: int
KEY_SCROLLLOCK: int
KEY_KP7: int
KEY_KP8: int
KEY_KP9: int
KEY_KPMINUS: int
KEY_KP4: int
KEY_KP5: int
KEY_KP6: int
KEY_KPPLUS: int
KEY_KP1: int
KEY_KP2: int
KEY_KP3: int
KEY_KP0: int
KEY_KPDOT: int
KEY_ZENKAKUHANKAKU: int
KEY_102ND: int
KEY_F11: int
KEY_F12: int
KEY_RO: int
KEY_KATAKANA: int
KEY_HIRAGANA: int
KEY_HENKAN: int
KEY_KATAKANAHIRAGANA: int
KEY_MUHENKAN: int
KEY_KPJPCOMMA: int
KEY_KPENTER: int
KEY_RIGHTCTRL: int
KEY_KPSLASH: int
KEY_SYSRQ: int
KEY_RIGHTALT: int
KEY_LINEFEED: int
KEY_HOME: int
KEY_UP: int
KEY_PAGEUP: int
KEY_LEFT: int
KEY_RIGHT: int
KEY_END: int
KEY_DOWN: int
KEY_PAGEDOWN: int
KEY_INSERT: int
KEY_DELETE: int
KEY_MACRO: int
KEY_MUTE: int
KEY_VOLUMEDOWN: int
KEY_VOLUMEUP: int
KEY_POWER: int
KEY_KPEQUAL: int
KEY_KPPLUSMINUS: int
KEY_PAUSE: int
KEY_SCALE: int
KEY_KPCOMMA: int
KEY_HANGEUL: int
KEY_HANGUEL: int
KEY_HANJA: int
KEY_YEN: int
KEY_LEFTMETA: int
KEY_RIGHTMETA: int
KEY_COMPOSE: int
KEY_STOP: int
KEY_AGAIN: int
KEY_PROPS: int
KEY_UNDO: int
KEY_FRONT: int
KEY_COPY: int
KEY_OPEN: int
KEY_PASTE: int
KEY_FIND: int
KEY_CUT: int
KEY_HELP: int
KEY_MENU: int
KEY_CALC: int
KEY_SETUP: int
KEY_SLEEP: int
KEY_WAKEUP: int
KEY_FILE: int
KEY_SENDFILE: int
KEY_DELETEFILE: int
KEY_XFER: int
KEY_PROG1: int
KEY_PROG2: int
KEY_WWW: int
KEY_MSDOS: int
KEY_COFFEE: int
KEY_SCREENLOCK: int
KEY_ROTATE_DISPLAY: int
KEY_DIRECTION: int
KEY_CYCLEWINDOWS: int
KEY_MAIL: int
KEY_BOOKMARKS: int
KEY_COMPUTER: int
KEY_BACK: int
KEY_FORWARD: int
KEY_CLOSECD: int
KEY_EJECTCD: int
KEY_EJECTCLOSECD: int
KEY_NEXTSONG: int
KEY_PLAYPAUSE: int
KEY_PREVIOUSSONG: int
KEY_STOPCD: int
KEY_RECORD: int
KEY_REWIND: int
KEY_PHONE: int
KEY_ISO: int
KEY_CONFIG: int
KEY_HOMEPAGE: int
KEY_REFRESH: int
KEY_EXIT: int
KEY_MOVE: int
KEY_EDIT: int
KEY_SCROLLUP: int
KEY_SCROLLDOWN: int
KEY_KPLEFTPAREN: int
KEY_KPRIGHTPAREN: int
KEY_NEW: int
KEY_REDO: int
KEY_F13: int
KEY_F14: int
KEY_F15: int
KEY_F16: int
KEY_F17: int
KEY_F18: int
KEY_F19: int
KEY_F20: int
KEY_F21: int
KEY_F22: int
KEY_F23: int
KEY_F24: int
KEY_PLAYCD: int
KEY_PAUSECD: int
KEY_PROG3: int
KEY_PROG4: int
KEY_DASHBOARD: int
KEY_SUSPEND: int
KEY_CLOSE: int
KEY_PLAY: int
KEY_FASTFORWARD: int
KEY_BASSBOOST: int
KEY_PRINT: int
KEY_HP: int
KEY_CAMERA: int
KEY_SOUND: int
KEY_QUESTION: int
KEY_EMAIL: int
KEY_CHAT: int
KEY_SEARCH: int
KEY_CONNECT: int
KEY_FINANCE: int
KEY_SPORT: int
KEY_SHOP: int
KEY_ALTERASE: int
KEY_CANCEL: int
KEY_BRIGHTNESSDOWN: int
KEY_BRIGHTNESSUP: int
KEY_MEDIA: int
KEY_SWITCHVIDEOMODE: int
KEY_KBDILLUMTOGGLE: int
KEY_KBDILLUMDOWN: int
KEY_KBDILLUMUP: int
KEY_SEND: int
KEY_REPLY: int
KEY_FORWARDMAIL: int
KEY_SAVE: int
KEY_DOCUMENTS: int
KEY_BATTERY: int
KEY_BLUETOOTH: int
KEY_WLAN: int
KEY_UWB: int
KEY_UNKNOWN: int
KEY_VIDEO_NEXT: int
KEY_VIDEO_PREV: int
KEY_BRIGHTNESS_CYCLE: int
KEY_BRIGHTNESS_AUTO: int
KEY_BRIGHTNESS_ZERO: int
KEY_DISPLAY_OFF: int
KEY_WWAN: int
KEY_WIMAX: int
KEY_RFKILL: int
KEY_MICMUTE: int
BTN_MISC: int
BTN_0: int
BTN_1: int
BTN_2: int
BTN_3: int
BTN_4: int
BTN_5: int
BTN_6: int
BTN_7: int
BTN_8: int
BTN_9: int
BTN_MOUSE: int
BTN_LEFT: int
BTN_RIGHT: int
BTN_MIDDLE: int
BTN_SIDE: int
BTN_EXTRA: int
BTN_FORWARD: int
BTN_BACK: int
BTN_TASK: int
BTN_JOYSTICK: int
BTN_TRIGGER: int
BTN_THUMB: int
BTN_THUMB2: int
BTN_TOP: int
BTN_TOP2: int
BTN_PINKIE: int
BTN_BASE: int
BTN_BASE2: int
BTN_BASE3: int
BTN_BASE4: int
BTN_BASE5: int
BTN_BASE6: int
BTN_DEAD: int
BTN_GAMEPAD: int
BTN_SOUTH: int
BTN_A: int
BTN_EAST: int
BTN_B: int
BTN_C: int
BTN_NORTH: int
BTN_X: int
BTN_WEST: int
BTN_Y: int
BTN_Z: int
BTN_TL: int
BTN_TR: int
BTN_TL2: int
BTN_TR2: int
BTN_SELECT: int
BTN_START: int
BTN_MODE: int
BTN_THUMBL: int
BTN_THUMBR: int
BTN_DIGI: int
BTN_TOOL_PEN: int
BTN_TOOL_RUBBER: int
BTN_TOOL_BRUSH: int
BTN_TOOL_PENCIL: int
BTN_TOOL_AIRBRUSH: int
BTN_TOOL_FINGER: int
BTN_TOOL_MOUSE: int
BTN_TOOL_LENS: int
BTN_TOOL_QUINTTAP: int
BTN_STYLUS3: int
BTN_TOUCH: int
BTN_STYLUS: int
BTN_STYLUS2: int
BTN_TOOL_DOUBLETAP: int
BTN_TOOL_TRIPLETAP: int
BTN_TOOL_QUADTAP: int
BTN_WHEEL: int
BTN_GEAR_DOWN: int
BTN_GEAR_UP: int
KEY_OK: int
KEY_SELECT: int
KEY_GOTO: int
KEY_CLEAR: int
KEY_POWER2: int
KEY_OPTION: int
KEY_INFO: int
KEY_TIME: int
KEY_VENDOR: int
KEY_ARCHIVE: int
KEY_PROGRAM: int
KEY_CHANNEL: int
KEY_FAVORITES: int
KEY_EPG: int
KEY_PVR: int
KEY_MHP: int
KEY_LANGUAGE: int
KEY_TITLE: int
KEY_SUBTITLE: int
KEY_ANGLE: int
KEY_ZOOM: int
KEY_MODE: int
KEY_KEYBOARD: int
KEY_SCREEN: int
KEY_PC: int
KEY_TV: int
KEY_TV2: int
KEY_VCR: int
KEY_VCR2: int
KEY_SAT: int
KEY_SAT2: int
KEY_CD: int
KEY_TAPE: int
KEY_RADIO: int
KEY_TUNER: int
KEY_PLAYER: int
KEY_TEXT: int
KEY_DVD: int
KEY_AUX: int
KEY_MP3: int
KEY_AUDIO: int
KEY_VIDEO: int
KEY_DIRECTORY: int
KEY_LIST: int
KEY_MEMO: int
KEY_CALENDAR: int
KEY_RED: int
KEY_GREEN: int
KEY_YELLOW: int
KEY_BLUE: int
KEY_CHANNELUP: int
KEY_CHANNELDOWN: int
KEY_FIRST: int
KEY_LAST: int
KEY_AB: int
KEY_NEXT: int
KEY_RESTART: int
KEY_SLOW: int
KEY_SHUFFLE: int
KEY_BREAK: int
KEY_PREVIOUS: int
KEY_DIGITS: int
KEY_TEEN: int
KEY_TWEN: int
KEY_VIDEOPHONE: int
KEY_GAMES: int
KEY_ZOOMIN: int
KEY_ZOOMOUT: int
KEY_ZOOMRESET: int
KEY_WORDPROCESSOR: int
KEY_EDITOR: int
KEY_SPREADSHEET: int
KEY_GRAPHICSEDITOR: int
KEY_PRESENTATION: int
KEY_DATABASE: int
KEY_NEWS: int
KEY_VOICEMAIL: int
KEY_ADDRESSBOOK: int
KEY_MESSENGER: int
KEY_DISPLAYTOGGLE: int
KEY_BRIGHTNESS_TOGGLE: int
KEY_SPELLCHECK: int
KEY_LOGOFF: int
KEY_DOLLAR: int
KEY_EURO: int
KEY_FRAMEBACK: int
KEY_FRAMEFORWARD: int
KEY_CONTEXT_MENU: int
KEY_MEDIA_REPEAT: int
KEY_10CHANNELSUP: int
KEY_10CHANNELSDOWN: int
KEY_IMAGES: int
KEY_DEL_EOL: int
KEY_DEL_EOS: int
KEY_INS_LINE: int
KEY_DEL_LINE: int
KEY_FN: int
KEY_FN_ESC: int
KEY_FN_F1: int
KEY_FN_F2: int
KEY_FN_F3: int
KEY_FN_F4: int
KEY_FN_F5: int
KEY_FN_F6: int
KEY_FN_F7: int
KEY_FN_F8: int
KEY_FN_F9: int
KEY_FN_F10: int
KEY_FN_F11: int
KEY_FN_F12: int
KEY_FN_1: int
KEY_FN_2: int
KEY_FN_D: int
KEY_FN_E: int
KEY_FN_F: int
KEY_FN_S: int
KEY_FN_B: int
KEY_BRL_DOT1: int
KEY_BRL_DOT2: int
KEY_BRL_DOT3: int
KEY_BRL_DOT4: int
KEY_BRL_DOT5: int
KEY_BRL_DOT6: int
KEY_BRL_DOT7: int
KEY_BRL_DOT8: int
KEY_BRL_DOT9: int
KEY_BRL_DOT10: int
KEY_NUMERIC_0: int
KEY_NUMERIC_1: int
KEY_NUMERIC_2: int
KEY_NUMERIC_3: int
KEY_NUMERIC_4: int
KEY_NUMERIC_5: int
KEY_NUMERIC_6: int
KEY_NUMERIC_7: int
KEY_NUMERIC_8: int
KEY_NUMERIC_9: int
KEY_NUMERIC_STAR: int
KEY_NUMERIC_POUND: int
KEY_NUMERIC_A: int
KEY_NUMERIC_B: int
KEY_NUMERIC_C: int
KEY_NUMERIC_D: int
KEY_CAMERA_FOCUS: int
KEY_WPS_BUTTON: int
KEY_TOUCHPAD_TOGGLE: int
KEY_TOUCHPAD_ON: int
KEY_TOUCHPAD_OFF: int
KEY_CAMERA_ZOOMIN: int
KEY_CAMERA_ZOOMOUT: int
KEY_CAMERA_UP: int
KEY_CAMERA_DOWN: int
KEY_CAMERA_LEFT: int
KEY_CAMERA_RIGHT: int
KEY_ATTENDANT_ON: int
KEY_ATTENDANT_OFF: int
KEY_ATTENDANT_TOGGLE: int
KEY_LIGHTS_TOGGLE: int
BTN_DPAD_UP: int
BTN_DPAD_DOWN: int
BTN_DPAD_LEFT: int
BTN_DPAD_RIGHT: int
KEY_ALS_TOGGLE: int
KEY_ROTATE_LOCK_TOGGLE: int
KEY_BUTTONCONFIG: int
KEY_TASKMANAGER: int
KEY_JOURNAL: int
KEY_CONTROLPANEL: int
KEY_APPSELECT: int
KEY_SCREENSAVER: int
KEY_VOICECOMMAND: int
KEY_ASSISTANT: int
KEY_BRIGHTNESS_MIN: int
KEY_BRIGHTNESS_MAX: int
KEY_KBDINPUTASSIST_PREV: int
KEY_KBDINPUTASSIST_NEXT: int
KEY_KBDINPUTASSIST_PREVGROUP: int
KEY_KBDINPUTASSIST_NEXTGROUP: int
KEY_KBDINPUTASSIST_ACCEPT: int
KEY_KBDINPUTASSIST_CANCEL: int
KEY_RIGHT_UP: int
KEY_RIGHT_DOWN: int
KEY_LEFT_UP: int
KEY_LEFT_DOWN: int
KEY_ROOT_MENU: int
KEY_MEDIA_TOP_MENU: int
KEY_NUMERIC_11: int
KEY_NUMERIC_12: int
KEY_AUDIO_DESC: int
KEY_3D_MODE: int
KEY_NEXT_FAVORITE: int
KEY_STOP_RECORD: int
KEY_PAUSE_RECORD: int
KEY_VOD: int
KEY_UNMUTE: int
KEY_FASTREVERSE: int
KEY_SLOWREVERSE: int
KEY_DATA: int
KEY_ONSCREEN_KEYBOARD: int
BTN_TRIGGER_HAPPY: int
BTN_TRIGGER_HAPPY1: int
BTN_TRIGGER_HAPPY2: int
BTN_TRIGGER_HAPPY3: int
BTN_TRIGGER_HAPPY4: int
BTN_TRIGGER_HAPPY5: int
BTN_TRIGGER_HAPPY6: int
BTN_TRIGGER_HAPPY7: int
BTN_TRIGGER_HAPPY8: int
BTN_TRIGGER_HAPPY9: int
BTN_TRIGGER_HAPPY10: int
BTN_TRIGGER_HAPPY11: int
BTN_TRIGGER_HAPPY12: int
BTN_TRIGGER_HAPPY13: int
BTN_TRIGGER_HAPPY14: int
BTN_TRIGGER_HAPPY15: int
BTN_TRIGGER_HAPPY16: int
BTN_TRIGGER_HAPPY17: int
BTN_TRIGGER_HAPPY18: int
BTN_TRIGGER_HAPPY19: int
BTN_TRIGGER_HAPPY20: int
BTN_TRIGGER_HAPPY21: int
BTN_TRIGGER_HAPPY22: int
BTN_TRIGGER_HAPPY23: int
BTN_TRIGGER_HAPPY24: int
BTN_TRIGGER_HAPPY25: int
BTN_TRIGGER_HAPPY26: int
BTN_TRIGGER_HAPPY27: int
BTN_TRIGGER_HAPPY28: int
BTN_TRIGGER_HAPPY29: int
BTN_TRIGGER_HAPPY30: int
BTN_TRIGGER_HAPPY31: int
BTN_TRIGGER_HAPPY32: int
BTN_TRIGGER_HAPPY33: int
BTN_TRIGGER_HAPPY34: int
BTN_TRIGGER_HAPPY35: int
BTN_TRIGGER_HAPPY36: int
BTN_TRIGGER_HAPPY37: int
BTN_TRIGGER_HAPPY38: int
BTN_TRIGGER_HAPPY39: int
BTN_TRIGGER_HAPPY40: int
KEY_MIN_INTERESTING: int
KEY_MAX: int
KEY_CNT: int
REL_X: int
REL_Y: int
REL_Z: int
REL_RX: int
REL_RY: int
REL_RZ: int
REL_HWHEEL: int
REL_DIAL: int
REL_WHEEL: int
REL_MISC: int
REL_MAX: int
REL_CNT: int
ABS_X: int
ABS_Y: int
ABS_Z: int
ABS_RX: int
ABS_RY: int
ABS_RZ: int
ABS_THROTTLE: int
ABS_RUDDER: int
ABS_WHEEL: int
ABS_GAS: int
ABS_BRAKE: int
ABS_HAT0X: int
ABS_HAT0Y: int
ABS_HAT1X: int
ABS_HAT1Y: int
ABS_HAT2X: int
ABS_HAT2Y: int
ABS_HAT3X: int
ABS_HAT3Y: int
ABS_PRESSURE: int
ABS_DISTANCE: int
ABS_TILT_X: int
ABS_TILT_Y: int
ABS_TOOL_WIDTH: int
ABS_VOLUME: int
ABS_MISC: int
ABS_RESERVED: int
ABS_MT_SLOT: int
ABS_MT_TOUCH_MAJOR: int
ABS_MT_TOUCH_MINOR: int
ABS_MT_WIDTH_MAJOR: int
ABS_MT_WIDTH_MINOR: int
ABS_MT_ORIENTATION: int
ABS_MT_POSITION_X: int
ABS_MT_POSITION_Y: int
ABS_MT_TOOL_TYPE: int
ABS_MT_BLOB_ID: int
ABS_MT_TRACKING_ID: int
ABS_MT_PRESSURE: int
ABS_MT_DISTANCE: int
ABS_MT_TOOL_X: int
ABS_MT_TOOL_Y: int
ABS_MAX: int
ABS_CNT: int
SW_LID: int
SW_TABLET_MODE: int
SW_HEADPHONE_INSERT: int
SW_RFKILL_ALL: int
SW_RADIO: int
SW_MICROPHONE_INSERT: int
SW_DOCK: int
SW_LINEOUT_INSERT: int
SW_JACK_PHYSICAL_INSERT: int
SW_VIDEOOUT_INSERT: int
SW_CAMERA_LENS_COVER: int
SW_KEYPAD_SLIDE: int
SW_FRONT_PROXIMITY: int
SW_ROTATE_LOCK: int
SW_LINEIN_INSERT: int
SW_MUTE_DEVICE: int
SW_PEN_INSERTED: int
SW_MAX: int
SW_CNT: int
MSC_SERIAL: int
MSC_PULSELED: int
MSC_GESTURE: int
MSC_RAW: int
MSC_SCAN: int
MSC_TIMESTAMP: int
MSC_MAX: int
MSC_CNT: int
LED_NUML: int
LED_CAPSL: int
LED_SCROLLL: int
LED_COMPOSE: int
LED_KANA: int
LED_SLEEP: int
LED_SUSPEND: int
LED_MUTE: int
LED_MISC: int
LED_MAIL: int
LED_CHARGING: int
LED_MAX: int
LED_CNT: int
REP_DELAY: int
REP_PERIOD: int
REP_MAX: int
REP_CNT: int
SND_CLICK: int
SND_BELL: int
SND_TONE: int
SND_MAX: int
SND_CNT: int
EV_VERSION: int
INPUT_KEYMAP_BY_INDEX: int
ID_BUS: int
ID_VENDOR: int
ID_PRODUCT: int
ID_VERSION: int
BUS_PCI: int
BUS_ISAPNP: int
BUS_USB: int
BUS_HIL: int
BUS_BLUETOOTH: int
BUS_VIRTUAL: int
BUS_ISA: int
BUS_I8042: int
BUS_XTKBD: int
BUS_RS232: int
BUS_GAMEPORT: int
BUS_PARPORT: int
BUS_AMIGA: int
BUS_ADB: int
BUS_I2C: int
BUS_HOST: int
BUS_GSC: int
BUS_ATARI: int
BUS_SPI: int
BUS_RMI: int
BUS_CEC: int
BUS_INTEL_ISHTP: int
MT_TOOL_FINGER: int
MT_TOOL_PEN: int
MT_TOOL_PALM: int
MT_TOOL_DIAL: int
MT_TOOL_MAX: int
FF_STATUS_STOPPED: int
FF_STATUS_PLAYING: int
FF_STATUS_MAX: int
FF_RUMBLE: int
FF_PERIODIC: int
FF_CONSTANT: int
FF_SPRING: int
FF_FRICTION: int
FF_DAMPER: int
FF_INERTIA: int
FF_RAMP: int
FF_EFFECT_MIN: int
FF_EFFECT_MAX: int
FF_SQUARE: int
FF_TRIANGLE: int
FF_SINE: int
FF_SAW_UP: int
FF_SAW_DOWN: int
FF_CUSTOM: int
FF_WAVEFORM_MIN: int
FF_WAVEFORM_MAX: int
FF_GAIN: int
FF_AUTOCENTER: int
FF_MAX_EFFECTS: int
FF_MAX: int
FF_CNT: int
__FD_SETSIZE: int
UINPUT_VERSION: int
UINPUT_MAX_NAME_SIZE: int
UINPUT_IOCTL_BASE: int
EV_UINPUT: int
UI_FF_UPLOAD: int
UI_FF_ERASE: int
EVIOCGVERSION: _abi.Ioctl
EVIOCGID: _abi.Ioctl
EVIOCGREP: _abi.Ioctl
EVIOCSREP: _abi.Ioctl
EVIOCGKEYCODE: _abi.Ioctl
EVIOCGKEYCODE_V2: _abi.Ioctl
EVIOCSKEYCODE: _abi.Ioctl
EVIOCSKEYCODE_V2: _abi.Ioctl
EVIOCSFF: _abi.Ioctl
EVIOCRMFF: _abi.Ioctl
EVIOCGEFFECTS: _abi.Ioctl
EVIOCGRAB: _abi.Ioctl
EVIOCREVOKE: _abi.Ioctl
EVIOCGMASK: _abi.Ioctl
EVIOCSMASK: _abi.Ioctl
EVIOCSCLOCKID: _abi.Ioctl
UI_DEV_CREATE: _abi.Ioctl
UI_DEV_DESTROY: _abi.Ioctl
UI_DEV_SETUP: _abi.Ioctl
UI_ABS_SETUP: _abi.Ioctl
UI_SET_EVBIT: _abi.Ioctl
UI_SET_KEYBIT: _abi.Ioctl
UI_SET_RELBIT: _abi.Ioctl
UI_SET_ABSBIT: _abi.Ioctl
UI_SET_MSCBIT: _abi.Ioctl
UI_SET_LEDBIT: _abi.Ioctl
UI_SET_SNDBIT: _abi.Ioctl
UI_SET_FFBIT: _abi.Ioctl
UI_SET_PHYS: _abi.Ioctl
UI_SET_SWBIT: _abi.Ioctl
UI_SET_PROPBIT: _abi.Ioctl
UI_BEGIN_FF_UPLOAD: _abi.Ioctl
UI_END_FF_UPLOAD: _abi.Ioctl
UI_BEGIN_FF_ERASE: _abi.Ioctl
UI_END_FF_ERASE: _abi.Ioctl
UI_GET_VERSION: _abi.Ioctl
def _IOC(dir: _t.Value, type: _t.Value, nr: _t.Value, size: _t.Value) -> _abi.Ioctl: ...
def _IOC_TYPECHECK(t: _t.Type) -> int: ...
def _IO(type: _t.Value, nr: _t.Value) -> _abi.Ioctl: ...
def _IOR(type: _t.Value, nr: _t.Value, size: _t.Type) -> _abi.Ioctl: ...
def _IOW(type: _t.Value, nr: _t.Value, size: _t.Type) -> _abi.Ioctl: ...
def _IOWR(type: _t.Value, nr: _t.Value, size: _t.Type) -> _abi.Ioctl: ...
def _IOR_BAD(type: _t.Value, nr: _t.Value, size: _t.Type) -> _abi.Ioctl: ...
def _IOW_BAD(type: _t.Value, nr: _t.Value, size: _t.Type) -> _abi.Ioctl: ...
def _IOWR_BAD(type: _t.Value, nr: _t.Value, size: _t.Type) -> _abi.Ioctl: ...
def _IOC_DIR(nr: _t.Value) -> int: ...
def _IOC_TYPE(nr: _t.Value) -> int: ...
def _IOC_NR(nr: _t.Value) -> int: ...
def _IOC_SIZE(nr: _t.Value) -> int: ...
def EVIOCGNAME(len: _t.Value) -> _abi.Ioctl: ...
def EVIOCGPHYS(len: _t.Value) -> _abi.Ioctl: ...
def EVIOCGUNIQ(len: _t.Value) -> _abi.Ioctl: ...
def EVIOCGPROP(len: _t.Value) -> _abi.Ioctl: ...
def EVIOCGMTSLOTS(len: _t.Value) -> _abi.Ioctl: ...
def EVIOCGKEY(len: _t.Value) -> _abi.Ioctl: ...
def EVIOCGLED(len: _t.Value) -> _abi.Ioctl: ...
def EVIOCGSND(len: _t.Value) -> _abi.Ioctl: ...
def EVIOCGSW(len: _t.Value) -> _abi.Ioctl: ...
def EVIOCGBIT(ev: _t.Value, len: _t.Value) -> _abi.Ioctl: ...
def EVIOCGABS(abs: _t.Value) -> _abi.Ioctl: ...
def EVIOCSABS(abs: _t.Value) -> _abi.Ioctl: ...
def UI_GET_SYSNAME(len: _t.Value) -> _abi.Ioctl: ...

class timeval(_a.CStruct):
    tv_sec: _t.Int
    tv_usec: _t.Int
    def __init__(self, tv_sec: _t.Number = ..., tv_usec: _t.Number = ...) -> None: ...

class __kernel_fd_set(_a.CStruct):
    pass

class __kernel_fsid_t(_a.CStruct):
    val: _t.Items[_t.s32]
    def __init__(self, val: _t.Elements = ...) -> None: ...

class input_event(_a.CStruct):
    time: _t.Of[timeval]
    type: _t.Int
    code: _t.Int
    value: _t.Int
    input_event_sec: _t.Int
    input_event_usec: _t.Int
    def __init__(self, time: timeval | _t.Members = ..., type: _t.Number = ..., code: _t.Number = ..., value: _t.Number = ..., *, input_event_sec: _t.Number = ..., input_event_usec: _t.Number = ...) -> None: ...

class input_id(_a.CStruct):
    bustype: _t.Int
    vendor: _t.Int
    product: _t.Int
    version: _t.Int
    def __init__(self, bustype: _t.Number = ..., vendor: _t.Number = ..., product: _t.Number = ..., version: _t.Number = ...) -> None: ...

class input_absinfo(_a.CStruct):
    value: _t.Int
    minimum: _t.Int
    maximum: _t.Int
    fuzz: _t.Int
    flat: _t.Int
    resolution: _t.Int
    def __init__(self, value: _t.Number = ..., minimum: _t.Number = ..., maximum: _t.Number = ..., fuzz: _t.Number = ..., flat: _t.Number = ..., resolution: _t.Number = ...) -> None: ...

class input_keymap_entry(_a.CStruct):
    flags: _t.Int
    len: _t.Int
    index: _t.Int
    keycode: _t.Int
    scancode: _t.Raw
    def __init__(self, flags: _t.Number = ..., len: _t.Number = ..., index: _t.Number = ..., keycode: _t.Number = ..., scancode: _t.Bytes = ...) -> None: ...

class input_mask(_a.CStruct):
    type: _t.Int
    codes_size: _t.Int
    codes_ptr: _t.Int
    def __init__(self, type: _t.Number = ..., codes_size: _t.Number = ..., codes_ptr: _t.Number = ...) -> None: ...

class ff_replay(_a.CStruct):
    length: _t.Int
    delay: _t.Int
    def __init__(self, length: _t.Number = ..., delay: _t.Number = ...) -> None: ...

class ff_trigger(_a.CStruct):
    button: _t.Int
    interval: _t.Int
    def __init__(self, button: _t.Number = ..., interval: _t.Number = ...) -> None: ...

class ff_envelope(_a.CStruct):
    attack_length: _t.Int
    attack_level: _t.Int
    fade_length: _t.Int
    fade_level: _t.Int
    def __init__(self, attack_length: _t.Number = ..., attack_level: _t.Number = ..., fade_length: _t.Number = ..., fade_level: _t.Number = ...) -> None: ...

class ff_constant_effect(_a.CStruct):
    level: _t.Int
    envelope: _t.Of[ff_envelope]
    def __init__(self, level: _t.Number = ..., envelope: ff_envelope | _t.Members = ...) -> None: ...

class ff_ramp_effect(_a.CStruct):
    start_level: _t.Int
    end_level: _t.Int
    envelope: _t.Of[ff_envelope]
    def __init__(self, start_level: _t.Number = ..., end_level: _t.Number = ..., envelope: ff_envelope | _t.Members = ...) -> None: ...

class ff_condition_effect(_a.CStruct):
    right_saturation: _t.Int
    left_saturation: _t.Int
    right_coeff: _t.Int
    left_coeff: _t.Int
    deadband: _t.Int
    center: _t.Int
    def __init__(self, right_saturation: _t.Number = ..., left_saturation: _t.Number = ..., right_coeff: _t.Number = ..., left_coeff: _t.Number = ..., deadband: _t.Number = ..., center: _t.Number = ...) -> None: ...

class ff_periodic_effect(_a.CStruct):
    waveform: _t.Int
    period: _t.Int
    magnitude: _t.Int
    offset: _t.Int
    phase: _t.Int
    envelope: _t.Of[ff_envelope]
    custom_len: _t.Int
    custom_data: _t.Int
    def __init__(self, waveform: _t.Number = ..., period: _t.Number = ..., magnitude: _t.Number = ..., offset: _t.Number = ..., phase: _t.Number = ..., envelope: ff_envelope | _t.Members = ..., custom_len: _t.Number = ..., custom_data: _t.Number = ...) -> None: ...

class ff_rumble_effect(_a.CStruct):
    strong_magnitude: _t.Int
    weak_magnitude: _t.Int
    def __init__(self, strong_magnitude: _t.Number = ..., weak_magnitude: _t.Number = ...) -> None: ...

class ff_effect(_a.CStruct):
    type: _t.Int
    id: _t.Int
    direction: _t.Int
    trigger: _t.Of[ff_trigger]
    replay: _t.Of[ff_replay]
    u: _t.Of[ff_effect__u]
    def __init__(self, type: _t.Number = ..., id: _t.Number = ..., direction: _t.Number = ..., trigger: ff_trigger | _t.Members = ..., replay: ff_replay | _t.Members = ..., u: ff_effect__u | _t.Members = ...) -> None: ...

class ff_effect__u(_a.CUnion):
    constant: _t.Of[ff_constant_effect]
    ramp: _t.Of[ff_ramp_effect]
    periodic: _t.Of[ff_periodic_effect]
    condition: _t.Items[ff_condition_effect]
    rumble: _t.Of[ff_rumble_effect]
    def __init__(self, constant: ff_constant_effect | _t.Members = ..., *, ramp: ff_ramp_effect | _t.Members = ..., periodic: ff_periodic_effect | _t.Members = ..., condition: _t.Elements = ..., rumble: ff_rumble_effect | _t.Members = ...) -> None: ...

class uinput_ff_upload(_a.CStruct):
    request_id: _t.Int
    retval: _t.Int
    effect: _t.Of[ff_effect]
    old: _t.Of[ff_effect]
    def __init__(self, request_id: _t.Number = ..., retval: _t.Number = ..., effect: ff_effect | _t.Members = ..., old: ff_effect | _t.Members = ...) -> None: ...

class uinput_ff_erase(_a.CStruct):
    request_id: _t.Int
    retval: _t.Int
    effect_id: _t.Int
    def __init__(self, request_id: _t.Number = ..., retval: _t.Number = ..., effect_id: _t.Number = ...) -> None: ...

class uinput_setup(_a.CStruct):
    id: _t.Of[input_id]
    name: _t.Raw
    ff_effects_max: _t.Int
    def __init__(self, id: input_id | _t.Members = ..., name: _t.Bytes = ..., ff_effects_max: _t.Number = ...) -> None: ...

class uinput_abs_setup(_a.CStruct):
    code: _t.Int
    absinfo: _t.Of[input_absinfo]
    def __init__(self, code: _t.Number = ..., absinfo: input_absinfo | _t.Members = ...) -> None: ...

class uinput_user_dev(_a.CStruct):
    name: _t.Raw
    id: _t.Of[input_id]
    ff_effects_max: _t.Int
    absmax: _t.Items[_t.s32]
    absmin: _t.Items[_t.s32]
    absfuzz: _t.Items[_t.s32]
    absflat: _t.Items[_t.s32]
    def __init__(self, name: _t.Bytes = ..., id: input_id | _t.Members = ..., ff_effects_max: _t.Number = ..., absmax: _t.Elements = ..., absmin: _t.Elements = ..., absfuzz: _t.Elements = ..., absflat: _t.Elements = ...) -> None: ...

__s8 = _t.s8
__u8 = _t.u8
__s16 = _t.s16
__u16 = _t.u16
__s32 = _t.s32
__u32 = _t.u32
__s64 = _t.s64
__u64 = _t.u64
__kernel_sighandler_t = _t.pointer
__kernel_key_t = _t.s32
__kernel_mqd_t = _t.s32
__kernel_pid_t = _t.s32
__kernel_uid32_t = _t.u32
__kernel_gid32_t = _t.u32
__kernel_loff_t = _t.s64
__kernel_time64_t = _t.s64
__kernel_timer_t = _t.s32
__kernel_clockid_t = _t.s32
__kernel_caddr_t = _t.pointer
__kernel_uid16_t = _t.u16
__kernel_gid16_t = _t.u16
__le16 = _t.u16
__be16 = _t.u16
__le32 = _t.u32
__be32 = _t.u32
__le64 = _t.u64
__be64 = _t.u64
__sum16 = _t.u16
__wsum = _t.u32
__poll_t = _t.u32
