module example.com/hose

go 1.26
