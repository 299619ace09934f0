module example.com/theatre

go 1.21

toolchain go1.26.0
