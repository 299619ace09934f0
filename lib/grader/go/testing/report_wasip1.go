package testing

import "unsafe"

//go:wasmimport grader report
func hostReport(code int32, text unsafe.Pointer, length int32)

func report(code reportCode, name, text string) {
	s := name + "\x00" + text
	hostReport(int32(code), unsafe.Pointer(unsafe.StringData(s)), int32(len(s)))
}
