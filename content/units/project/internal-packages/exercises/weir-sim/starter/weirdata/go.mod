module example.com/weirdata

go 1.26
